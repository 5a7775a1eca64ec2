import { type Move, type Place, placesOf, type Router, type System, type Target } from './system.ts';

/** Steps of a search after which the best change so far is taken. */
const patience = 3000;

/** Equations that may wait to be balanced at a time. In three dimensions no more than nine do, in four sixteen. */
const mostOpen = 24;

/** A cell that may change next. */
interface Candidate {
  readonly cell: number;
  readonly way: 1 | -1;
  /** How many more equations are balanced then; fewer count below zero. */
  readonly gain: number;
  readonly price: number;
}

/**
 * Routes changes through any system by search: cells rise or fall by the same amount until each equation is balanced
 * again. In a table of three dimensions that finds the corners of boxes, of which four rise and four fall. A cell that
 * balances several equations at once is tried first, then one that is cheap. Where no cells can change by all of the
 * amount, it is divided and several changes are put together. A change that is found is one in whole numbers; that one
 * is found wherever there is one is not promised.
 */
export function searchRouter(system: System): Router {
  const places = placesOf(system);
  /** Counts and prices as earlier parts of a change leave them. */
  const state = { ...system, counts: system.counts.slice(), prices: new Float64Array(system.counts.length) };
  const find = finder(state, places);

  return {
    work: find.work,
    route: ({ cell, amount }, prices, limit): Move | undefined => {
      state.prices.set(prices);
      const changes = new Map<number, number>();
      let left = Math.abs(amount);
      let budget = limit;
      for (let size = left; left > 0 && size > 0; ) {
        const part = find.search({ cell, amount: Math.sign(amount) * Math.min(size, left) }, budget);
        if (!part) {
          size = Math.floor(Math.min(size, left) / 2);
          continue;
        }
        part.cells.forEach((one, index) => {
          const by = part.changes[index] as number;
          if (one !== cell) budget -= state.prices[one] as number;
          state.prices[one] = 0;
          state.counts[one] = (state.counts[one] as number) + by;
          changes.set(one, (changes.get(one) ?? 0) + by);
        });
        left -= Math.min(size, left);
      }
      for (const [one, by] of changes) state.counts[one] = (state.counts[one] as number) - by;
      if (left > 0) return undefined;
      const entries = [...changes].filter(([, by]) => by !== 0);
      return { cells: entries.map(([one]) => one), changes: entries.map(([, by]) => by) };
    },
  };
}

function finder(
  { counts, prices, starts, members, signs }: System & { readonly prices: Float64Array },
  places: readonly (readonly Place[])[],
) {
  /** By cell, whether it rises or falls. */
  const ways = new Int8Array(counts.length);
  /** By equation, how much it is off, in parts of the amount. */
  const off = new Int32Array(starts.length - 1);
  const open = new Set<number>();
  let work = 0;

  const change = (cell: number, way: number) => {
    ways[cell] = (ways[cell] as number) + way;
    for (const { equation, sign } of places[cell] ?? []) {
      const sum = (off[equation] as number) + way * sign;
      off[equation] = sum;
      if (sum === 0) open.delete(equation);
      else open.add(equation);
    }
  };
  const gainOf = (cell: number, way: number) => {
    let sum = 0;
    for (const { equation, sign } of places[cell] ?? []) {
      const before = off[equation] as number;
      sum += Math.abs(before) - Math.abs(before + way * sign);
    }
    work += 1;
    return sum;
  };
  /** The cells that can balance an equation further, at less than a price. */
  const candidates = (equation: number, size: number, most: number): Candidate[] => {
    const found: Candidate[] = [];
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
      const cell = members[at] as number;
      const price = prices[cell] as number;
      if (ways[cell] !== 0 || price >= most) continue;
      const way = (off[equation] as number) * (signs[at] as number) > 0 ? -1 : 1;
      if (way < 0 && (counts[cell] as number) < size) continue;
      found.push({ cell, way, gain: gainOf(cell, way), price });
    }
    return found.sort((a, b) => b.gain - a.gain || a.price - b.price);
  };
  /** Of the equations that are open the one with the best candidate, or with fewer of them. */
  const choose = (size: number, most: number): readonly Candidate[] => {
    let choice: readonly Candidate[] = [];
    for (const equation of open) {
      const list = candidates(equation, size, most);
      const [first] = list;
      if (!first) return [];
      const gain = choice[0]?.gain ?? Number.NEGATIVE_INFINITY;
      if (first.gain > gain || (first.gain === gain && list.length < choice.length)) choice = list;
    }
    return choice;
  };

  return {
    // Looking at a candidate takes as long as some steps of another router.
    work: () => 7 * work,
    search: ({ cell: target, amount }: Target, limit: number): Move | undefined => {
      const size = Math.abs(amount);
      const chosen = [target];
      let best: Move | undefined;
      let bestCost = limit;
      let cost = 0;
      let steps = 0;
      const visit = () => {
        steps += 1;
        if (open.size === 0) {
          best = { cells: [...chosen], changes: chosen.map((cell) => size * (ways[cell] as number)) };
          bestCost = cost;
        } else if (open.size <= mostOpen)
          for (const { cell, way, price } of choose(size, bestCost - cost)) {
            if (steps > patience || cost + price >= bestCost) continue;
            change(cell, way);
            chosen.push(cell);
            cost += price;
            visit();
            cost -= price;
            chosen.pop();
            change(cell, -way);
          }
      };
      if (amount < 0 && (counts[target] as number) < size) return undefined;
      change(target, Math.sign(amount));
      visit();
      change(target, -Math.sign(amount));
      return best;
    },
  };
}
