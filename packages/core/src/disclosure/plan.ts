import type { Move, Router, Target } from './system.ts';

/** Changes for all targets, what hiding their cells costs, and ways to try others and come back. */
export interface Plan {
  readonly cost: () => number;
  readonly moves: () => readonly Move[];
  /** What hiding a cell costs by itself. */
  readonly price: (cell: number) => number;
  /** Whether any change uses a cell. */
  readonly isUsed: (cell: number) => boolean;
  /** The cells hidden only to cover others. */
  readonly covers: () => number[];
  /** Gives a target its change, if the router finds one. */
  readonly cover: (target: number, by: Router) => boolean;
  /** Routes everything around a cell; false if that does not make the plan cheaper. */
  readonly avoid: (cell: number) => boolean;
  /** Routes everything around some cells, in an order and at prices up to twice their own that are drawn; false if it cannot be. */
  readonly stir: (cells: readonly number[], random: () => number) => boolean;
  /** What is done from here on can be taken back. May be nested. */
  readonly begin: () => void;
  readonly commit: () => void;
  readonly rollback: () => void;
}

const infinite = Number.POSITIVE_INFINITY;

/**
 * A plan without changes yet.
 *
 * @param given By cell: 0 when it is hidden anyway, infinite when readers know it, else what hiding it costs.
 */
export function planOf(router: Router, given: Float64Array, targets: readonly Target[]): Plan {
  const prices = given.slice();
  /** What cells that are shown cost at the moment. */
  const asked = given.slice();
  const moves: (Move | undefined)[] = targets.map(() => undefined);
  const users: Set<number>[] = Array.from({ length: given.length }, () => new Set<number>());
  const open = new Set<number>();
  const logs: (readonly [target: number, move: Move | undefined])[][] = [];
  let cost = 0;

  const show = (cell: number) => {
    cost -= given[cell] as number;
    prices[cell] = asked[cell] as number;
    open.delete(cell);
  };
  const hide = (cell: number) => {
    cost += given[cell] as number;
    prices[cell] = 0;
    open.add(cell);
  };
  const set = (target: number, move: Move | undefined) => {
    const old = moves[target];
    logs.at(-1)?.push([target, old]);
    for (const cell of old?.cells ?? []) {
      const set = users[cell] as Set<number>;
      set.delete(target);
      if (set.size === 0 && given[cell] !== 0) show(cell);
    }
    moves[target] = move;
    for (const cell of move?.cells ?? []) {
      const set = users[cell] as Set<number>;
      if (set.size === 0 && given[cell] !== 0) hide(cell);
      set.add(target);
    }
  };
  const cover = (target: number, by: Router, limit = infinite): boolean => {
    const move = by.route(targets[target] as Target, prices, limit);
    if (move) set(target, move);
    return move !== undefined;
  };
  const usersOf = (cells: readonly number[]) => [
    ...new Set(cells.flatMap((cell) => [...(users[cell] as Set<number>)])),
  ];
  /** Takes back the changes of some targets and finds others that do not use some cells. */
  const around = (cells: readonly number[], affected: readonly number[], limit: number): boolean => {
    for (const target of affected) set(target, undefined);
    for (const cell of cells) prices[cell] = infinite;
    const done = affected.every((target) => cover(target, router, limit - cost));
    for (const cell of cells) prices[cell] = given[cell] as number;
    return done;
  };

  return {
    cover: (target, by) => cover(target, by),
    cost: () => cost,
    moves: () => moves as Move[],
    price: (cell) => given[cell] as number,
    isUsed: (cell) => (users[cell]?.size ?? 0) > 0,
    covers: () => [...open],
    avoid: (cell) => around([cell], usersOf([cell]), cost),
    stir: (cells, random) => {
      const affected = shuffled(usersOf(cells), random);
      given.forEach((price, cell) => {
        asked[cell] = price * (1 + random());
        if (prices[cell] !== 0) prices[cell] = asked[cell] as number;
      });
      const done = around(cells, affected, infinite);
      asked.set(given);
      given.forEach((price, cell) => {
        if (prices[cell] !== 0) prices[cell] = price;
      });
      return done;
    },
    begin: () => {
      logs.push([]);
    },
    commit: () => {
      const log = logs.pop() ?? [];
      const outer = logs.at(-1);
      if (outer) for (const entry of log) outer.push(entry);
    },
    rollback: () => {
      const log = logs.pop() ?? [];
      const outer = logs.splice(0);
      for (const [target, move] of log.reverse()) set(target, move);
      logs.push(...outer);
    },
  };
}

function shuffled(list: readonly number[], random: () => number): number[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as number, result[at] as number];
  }
  return result;
}
