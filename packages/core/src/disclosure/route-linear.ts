import { solve } from './elimination.ts';
import { lottery } from './lottery.ts';
import { simplex } from './simplex.ts';
import { type Move, moveChecker, type Router, type System, type Target } from './system.ts';

/** How many cells are left out to come to whole numbers, and how often that is begun anew with prices drawn at random. */
const [bans, attempts] = [8, 4];

/** What changing a cell costs that is hidden anyway: changes that reach far have more fractions in them. */
const small = 8;

/**
 * Routes changes through any system, by linear programming. The cheapest change of a table that is no network can have
 * fractions in it. Then one is looked for that is a half or third as large and multiplied, and others at that do
 * without one of the cells that change by fractions. Last, all cells change in the same direction, as when people are
 * added or taken away, which hides many totals but is whole. A change that is returned is one in whole numbers.
 */
export function linearRouter(system: System): Router {
  const solved = solve(system);
  const isMove = moveChecker(system);
  const part = [1, 2, 3].map((parts) => system.counts.map((count) => Math.floor(count / parts)));
  let work = 0;

  const inParts = (target: Target, prices: Float64Array, parts: number, oneWay: boolean) => {
    const amount = Math.sign(target.amount) * Math.ceil(Math.abs(target.amount) / parts);
    const { changes, work: more } = simplex({
      solved,
      counts: part[parts - 1] as Float64Array,
      prices,
      cell: target.cell,
      amount,
      oneWay,
    });
    work += more / 30;
    const isReached = changes && Math.abs((changes[target.cell] as number) - amount) < 1e-6;
    return isReached ? changes.map((change) => change * parts) : undefined;
  };
  const wholeMove = (target: Target, prices: Float64Array, oneWay: boolean): Move | 'none' | undefined => {
    for (let banned = 0; banned < bans; banned += 1) {
      const changes = inParts(target, prices, 1, oneWay);
      if (!changes) return banned === 0 && !oneWay ? 'none' : undefined;
      for (const parts of [1, 2, 3]) {
        const multiplied = parts === 1 ? changes : inParts(target, prices, parts, oneWay);
        const move = multiplied && rounded(multiplied);
        if (move && isMove(target, move)) return move;
      }
      // The one that changes least does the least harm.
      const size = (one: number) => Math.abs(changes[one] as number);
      const broken = [...changes.keys()].filter(
        (one) => one !== target.cell && (size(one) + 1e-6) % 1 > 2e-6,
      );
      const [least] = broken.sort((a, b) => size(a) - size(b));
      if (least === undefined) return undefined;
      prices[least] = Number.POSITIVE_INFINITY;
    }
    return undefined;
  };
  const moveOf = (target: Target, prices: Float64Array): Move | undefined => {
    const random = lottery();
    for (let attempt = 0; attempt <= attempts; attempt += 1) {
      const drawn = attempt === 0 ? () => 1 : () => 1 + random();
      const asked = prices.map((price) => Math.max(price, small) * drawn());
      const move = wholeMove(target, asked, attempt === attempts);
      // Without any change at all there is none in whole numbers either, at whatever prices.
      if (move) return move === 'none' ? undefined : move;
    }
    return undefined;
  };

  return {
    work: () => work,
    route: (target, prices, limit) => {
      const move = moveOf(target, prices);
      if (!move) return undefined;
      const others = move.cells.filter((cell) => cell !== target.cell);
      return others.reduce((sum, cell) => sum + (prices[cell] as number), 0) < limit ? move : undefined;
    },
  };
}

function rounded(changes: Float64Array): Move {
  const whole = changes.map(Math.round);
  const cells = [...whole.keys()].filter((cell) => whole[cell] !== 0);
  return { cells, changes: cells.map((cell) => whole[cell] as number) };
}
