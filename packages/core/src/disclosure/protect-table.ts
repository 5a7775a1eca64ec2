import { type Component, componentsOf } from './components.ts';
import type { CountTable } from './count-table.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import { hideCells, type Means } from './hide-cells.ts';
import { networkOf } from './network.ts';
import type { DisclosureFault, ProtectedTable, SuppressionReason } from './protect-result.ts';
import { checkRule, faults, readTable } from './read-table.ts';
import { flowRouter } from './route-flow.ts';
import { linearRouter } from './route-linear.ts';
import { searchRouter } from './route-search.ts';
import { type Move, moveChecker, type Target } from './system.ts';
import { isSensitive, pricesOf, targetsOf } from './targets.ts';

/**
 * Decides which counts may be shown, so that no small one can be read or worked out. All figures about the same people
 * that are published together, or were before, belong into one table: see {@link CountTable}.
 *
 * Small is a count from 1 to `minCellSize` − 1, a zero where `zeros` is `protect`, and what is marked `sensitive`. Small
 * cells are hidden, and further cells (covers) until the promise holds: few of them, a total only where that spares two
 * of its parts, and in the worst case everything up to the grand total. The same table always gives the same result.
 *
 * **The promise.** Take a reader who has every cell that is shown or `known` and every sum of the table, knows the rule,
 * and knows that counts are whole numbers of zero or more. For each small cell there is a table that fits all of this in
 * which the cell is `minCellSize` or more, and one in which it is 1 or less (0, where zeros are protected). In tables of
 * one or two dimensions there is one for each number in between.
 * - So the figures do not tell him that the cell is small, and no more of it than "fewer than `minCellSize`" would.
 * - Cells whose sum he can work out have `minCellSize` or more people in them together, if one of them is small. A mean
 *   that he works out for them is no mean of few.
 * - A `sensitive` cell that is not small can be anything from `minCellSize` − 1 below its count up to its count.
 * - Nothing is hidden that can be worked out exactly, except what is `withheld` and not small.
 *
 * The tables that the promise speaks of are found and checked in whole numbers before this function returns; it does not
 * rest on a heuristic.
 *
 * **Not promised.** Protection from somebody who learns which hidden cells are small, from `reason` (do not publish it) or
 * by guessing at sizes; who is counted in a small cell and knows who else is; or who runs this function on every table
 * that could be and compares what it would hide. Means, shares and other figures made from hidden counts must be hidden
 * too.
 *
 * Method: threshold rule and complementary suppression with exact attacker bounds (Statistical Disclosure Control
 * Handbook, chapter 4 and 5; Castro, *A shortest-paths heuristic for statistical data protection in positive tables*,
 * 2007). One-way and two-way tables, tables linked in a chain, and one hierarchy crossed with one dimension are networks:
 * 20 x 10 takes about 10 ms, 50,000 cells two seconds. In others (three dimensions) changes are searched for, with linear
 * programming as the last resort: some tenths of a second for hundreds of cells, ten for the largest that are taken.
 *
 * @param table Counts of people, cases or answers with their totals, unrounded and unweighted; `twoWayTable` and
 * `breakdownTable` make it.
 * @returns `{ ok: false, diagnostics }` for input that has no sound answer: counts that are negative, fractional or
 * missing, totals that do not add up, a minimum below 1 or below what was promised, sums that name unknown cells, cells
 * that earlier releases give away whatever is hidden now, and tables too large to check. It does not throw for such input.
 *
 * @example
 * ```ts
 * import { protectTable } from '@amparo/core/disclosure';
 * const result = protectTable(
 *   {
 *     cells: [
 *       { id: 'all', count: 55 },
 *       { id: 'women', count: 3 },
 *       { id: 'men', count: 40 },
 *       { id: 'unknown', count: 12 },
 *     ],
 *     sums: [{ total: 'all', parts: ['women', 'men', 'unknown'] }],
 *   },
 *   { minCellSize: 5 },
 * );
 * if (result.ok) result.suppressed; // Map { 'women' => 'small', 'unknown' => 'cover' }
 * ```
 */
export function protectTable(table: CountTable, rule: DisclosureRule): ProtectedTable | DisclosureFault {
  const { found, report } = faults();
  checkRule(rule, report);
  const system = readTable(table, report);
  if (found.length > 0) return { ok: false, diagnostics: found };

  const { cells } = table;
  const reasons = new Map<number, SuppressionReason>();
  cells.forEach((cell, index) => {
    if (isSensitive(cell, rule)) reasons.set(index, 'small');
    else if (cell.release === 'withheld') reasons.set(index, 'withheld');
  });
  const prices = pricesOf(system, (cell) => reasons.has(cell));
  const targets = targetsOf(cells, rule);
  for (const component of componentsOf(system, (cell) => cells[cell]?.release === 'known')) {
    const changed = cover(component, targets, prices);
    if (typeof changed === 'string') report(changed, ['table']);
    else for (const cell of changed) if (!reasons.has(cell)) reasons.set(cell, 'cover');
  }
  if (found.length > 0) return { ok: false, diagnostics: found };
  return {
    ok: true,
    cells: cells.map(({ id, count }, index) => {
      const reason = reasons.get(index);
      return reason ? { id, published: false, reason } : { id, published: true, count };
    }),
    suppressed: new Map([...reasons].map(([index, reason]) => [cells[index]?.id ?? '', reason])),
  };
}

/** Numbers in the equations above which linear programming takes too long, and any search: a minute. */
const [smallSize, mostSize] = [2e5, 2e6];

/** For finding a better plan: a hundredth of a second in a network, otherwise some tenths. */
const [short, long] = [
  { patience: 1e6, timesFirst: 0.5 },
  { patience: 1e7, timesFirst: 3 },
];

/** The cells that must be hidden for all targets in a component, or the fault that stands in the way. */
function cover(
  { system, cells }: Component,
  all: readonly Target[],
  allPrices: Float64Array,
): number[] | 'cannot-protect' | 'too-large' {
  const places = new Map([...cells].map((cell, place) => [cell, place]));
  const targets = all.flatMap(({ cell, amount }) => {
    const place = places.get(cell);
    return place === undefined ? [] : [{ cell: place, amount }];
  });
  if (targets.length === 0) return [];
  const prices = Float64Array.from(cells, (cell) => allPrices[cell] as number);
  const isMove = moveChecker(system);
  const hide = (means: Means) => hideCells(means, { prices, targets });
  // Routers look for changes in their own ways; what counts is that each is one, in whole numbers and all equations.
  const stand = (moves: readonly Move[]) =>
    moves.every((move, index) => isMove(targets[index] as Target, move));
  const hidden = (moves: readonly Move[]) =>
    moves.flatMap((move) => move.cells.map((cell) => cells[cell] as number));

  const network = networkOf(system);
  const flows = network && hide({ router: flowRouter(system, network), ...short });
  if (network && !flows) return 'cannot-protect';
  if (flows && stand(flows)) return hidden(flows);
  const size = system.starts.length * cells.length;
  if (size > mostSize) return 'too-large';
  const isSmall = size <= smallSize;
  const moves = hide({
    router: searchRouter(system),
    ...long,
    ...(isSmall && { lastResort: linearRouter(system) }),
  });
  if (moves && stand(moves)) return hidden(moves);
  return isSmall ? 'cannot-protect' : 'too-large';
}
