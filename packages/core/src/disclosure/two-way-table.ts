import type { CountCell, CountSum, CountTable } from './count-table.ts';

/** A cell of a {@link twoWayTable}. */
export interface TwoWayCell extends CountCell {
  /** Position of the row; absent in totals over rows. */
  readonly row?: number;
  /** Position of the column; absent in totals over columns. */
  readonly column?: number;
}

/**
 * The table of a two-way breakdown with its row totals, column totals and grand total, ready for
 * `protectTable`. Ids are `row,column` by position, with `*` for the total over rows or columns: `0,2`, `0,*`, `*,*`.
 * Totals are those of the counts. Rows that are shorter than the longest are faults that `protectTable` reports.
 *
 * @param counts The counts by row, each with one number per column.
 *
 * @example
 * ```ts
 * import { protectTable, twoWayTable } from '@amparo/core/disclosure';
 * const table = twoWayTable([[18, 2], [14, 19], [12, 10]]);
 * const result = protectTable(table, { minCellSize: 5 });
 * if (result.ok) [...result.suppressed.keys()]; // ['0,0', '0,1', '2,0', '2,1']
 * ```
 */
export function twoWayTable(counts: readonly (readonly number[])[]): CountTable<TwoWayCell> {
  const columns = counts.reduce((most, line) => Math.max(most, line.length), 0);
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  // A count that is not there is no number, and so are the totals it belongs to.
  const lines = counts.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? Number.NaN));
  const columnTotals = Array.from({ length: columns }, (_, at) =>
    sum(lines.map((line) => line[at] as number)),
  );
  const ids = columnTotals.map((_, column) => column);
  const cells: TwoWayCell[] = [];
  const sums: CountSum[] = [];
  lines.forEach((line, row) => {
    line.forEach((count, column) => {
      cells.push({ id: `${row},${column}`, row, column, count });
    });
    cells.push({ id: `${row},*`, row, count: sum(line) });
    sums.push({ total: `${row},*`, parts: ids.map((column) => `${row},${column}`) });
  });
  columnTotals.forEach((count, column) => {
    cells.push({ id: `*,${column}`, column, count });
    sums.push({ total: `*,${column}`, parts: lines.map((_, row) => `${row},${column}`) });
  });
  cells.push({ id: '*,*', count: sum(columnTotals) });
  sums.push({ total: '*,*', parts: lines.map((_, row) => `${row},*`) });
  sums.push({ total: '*,*', parts: ids.map((column) => `*,${column}`) });
  // Without rows or columns totals are not sums of anything.
  return { cells, sums: sums.filter(({ parts }) => parts.length > 0) };
}
