import { type Component, componentsOf } from './components.ts';
import type { CountTable } from './count-table.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import { hideCells } from './hide-cells.ts';
import { networkOf } from './network.ts';
import type { DisclosureFault, ProtectedTable, SuppressionReason } from './protect-result.ts';
import { checkRule, faults, readTable } from './read-table.ts';
import { flowRouter } from './route-flow.ts';
import { linearRouter } from './route-linear.ts';
import { isMove, type Target } from './system.ts';
import { isSensitive, pricesOf, targetsOf } from './targets.ts';

/**
 * Decides which counts of a table may be shown, so that no small one can be read or worked out.
 *
 * Small is a count from 1 to `minCellSize` − 1, and a zero where `zeros` is `protect`.
 *
 * **The promise.** A reader who has every published cell and every sum of the table, who knows the rule, that counts are
 * whole numbers of zero or more, and which cells are hidden but not why, cannot rule out any value from 1 (0 where zeros
 * are protected) to `minCellSize` − 1 as the end of the range of a small cell: he learns no more of it than if it were
 * printed as "fewer than `minCellSize`". No hidden cell can be worked out exactly.
 *
 * @returns `{ ok: false, diagnostics }` for input that has no sound answer. It does not throw for such input.
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

/** Numbers in the equations above which a table that is no network takes too long: minutes. */
const bound = 2e6;

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
  const network = networkOf(system);
  if (!network && system.starts.length * cells.length > bound) return 'too-large';
  const router = network ? flowRouter(system, network) : linearRouter(system);
  const moves = hideCells(router, { prices, targets });
  // Routers look for changes in their own ways; what counts is that each is one, in whole numbers and all equations.
  if (!moves?.every((move, index) => isMove(system, targets[index] as Target, move))) return 'cannot-protect';
  return moves.flatMap((move) => move.cells.map((cell) => cells[cell] as number));
}
