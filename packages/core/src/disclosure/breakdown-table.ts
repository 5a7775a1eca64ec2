import { closedUnderOverlap, nextFiner } from './breakdown-lattice.ts';
import type { CountCell, CountSum, CountTable } from './count-table.ts';
import { mostCells } from './read-table.ts';

/** How many people (or cases, answers) have the same codes in every dimension. */
export interface CountGroup {
  /** A code by dimension. A dimension that is left out counts as the code `unknown`. */
  readonly codes: Readonly<Record<string, string>>;
  readonly count: number;
}

/** A cell of a {@link breakdownTable}. */
export interface BreakdownCell extends CountCell {
  /** One code for each dimension of its breakdown; a dimension that is absent stands for all. */
  readonly codes: Readonly<Record<string, string>>;
}

/**
 * All cells of several breakdowns of the same people, with every sum that ties them together, ready for `protectTable`.
 * Give all breakdowns that are published: by sex, by nationality and by both are three that must be protected together.
 *
 * Where two breakdowns share dimensions that are not published themselves (by sex and age, by sex and nationality), the
 * shared one (by sex) can be worked out from either; its cells are added as `withheld`, and small ones are protected.
 *
 * Breakdowns that overlap in a ring (sex and age, age and nationality, nationality and sex) say a little more together
 * than their sums do, because there is a count behind them for each sex, age and nationality that is not below zero.
 * Name that breakdown in `withheld`, and it is reckoned with.
 *
 * @param groups Counts by all dimensions, whole numbers. A combination that does not occur may be left out: each code
 * that occurs in a dimension has a cell all the same, so that a missing cell does not give a zero away. Groups with the
 * same codes are added up. For microdata, give each row as a group of one.
 * @param breakdowns Each a list of names of dimensions; `[]` is the total of all.
 * @param options.withheld Breakdowns that nobody means to publish but that readers work towards.
 * @returns a table of at most 200,001 cells: one that would have more is cut off, and `protectTable` refuses it.
 *
 * @example
 * ```ts
 * import { breakdownTable, protectTable } from '@amparo/core/disclosure';
 * const table = breakdownTable(
 *   [
 *     { codes: { sex: 'female', nationality: 'NPL' }, count: 2 },
 *     { codes: { sex: 'female', nationality: 'BGD' }, count: 18 },
 *     { codes: { sex: 'male', nationality: 'NPL' }, count: 14 },
 *     { codes: { sex: 'male', nationality: 'BGD' }, count: 19 },
 *   ],
 *   [[], ['sex'], ['nationality'], ['sex', 'nationality']],
 * );
 * const result = protectTable(table, { minCellSize: 5 });
 * if (result.ok) result.suppressed.size; // 4: all but the totals
 * ```
 */
export function breakdownTable(
  groups: readonly CountGroup[],
  breakdowns: readonly (readonly string[])[],
  { withheld = [] }: { readonly withheld?: readonly (readonly string[])[] } = {},
): CountTable<BreakdownCell> {
  const lattice = closedUnderOverlap(breakdowns, withheld);
  const codesOf = new Map<string, readonly string[]>();
  for (const dimension of new Set(lattice.flatMap(({ dimensions }) => dimensions)))
    codesOf.set(dimension, [...new Set(groups.map(({ codes }) => codes[dimension] ?? 'unknown'))].sort());

  const cells: BreakdownCell[] = [];
  const cellsOf = new Map<string, readonly BreakdownCell[]>();
  for (const { name, dimensions, isWithheld } of lattice) {
    const counts = new Map<string, number>();
    for (const { codes, count } of groups) {
      const id = idOf(dimensions, codes);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
    const own: BreakdownCell[] = [];
    for (const codes of combinations(dimensions, codesOf)) {
      if (cells.length + own.length > mostCells) break;
      const id = idOf(dimensions, codes);
      own.push({ id, codes, count: counts.get(id) ?? 0, ...(isWithheld && { release: 'withheld' }) });
    }
    for (const cell of own) cells.push(cell);
    cellsOf.set(name, own);
  }

  const sums: CountSum[] = [];
  for (const coarse of lattice)
    for (const fine of nextFiner(lattice, coarse)) {
      const parts = new Map<string, string[]>();
      for (const { id, codes } of cellsOf.get(fine.name) ?? []) {
        const total = idOf(coarse.dimensions, codes);
        const list = parts.get(total);
        if (list) list.push(id);
        else parts.set(total, [id]);
      }
      for (const [total, ids] of parts) sums.push({ total, parts: ids });
    }
  return { cells, sums };
}

function idOf(dimensions: readonly string[], codes: Readonly<Record<string, string>>): string {
  return JSON.stringify(dimensions.map((dimension) => [dimension, codes[dimension] ?? 'unknown']));
}

function* combinations(
  [first, ...others]: readonly string[],
  codesOf: ReadonlyMap<string, readonly string[]>,
): Generator<Record<string, string>> {
  if (first === undefined) yield {};
  else
    for (const code of codesOf.get(first) ?? [])
      for (const rest of combinations(others, codesOf)) yield { [first]: code, ...rest };
}
