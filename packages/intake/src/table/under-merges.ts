import { type CellRange, parseCellRange } from '../bytes/cell-address.ts';
import type { SheetRows } from '../bytes/xlsx.ts';
import type { FindingItem } from '../item.ts';
import { isFilled } from './content.ts';
import { mergedOver } from './copy-down.ts';
import type { KnownColumn, TableTop } from './table-top.ts';

/** Rows of a known column whose cells merged ones cover. */
interface Covered {
  readonly column: KnownColumn;
  readonly rows: { readonly from: number; readonly to: number }[];
  next: number;
  readonly hidden: { cells: number; row: number };
}

/**
 * Values of a table that stand under merged cells, where no spreadsheet shows them, one finding for each known column. As
 * merged ranges stand behind the rows, the rows are read a second time, and only where there are such ranges.
 */
export async function valuesUnderMerges(
  sheet: string,
  ranges: readonly string[],
  { lastRow, columns }: TableTop,
  read: () => SheetRows,
): Promise<FindingItem[]> {
  const merges = ranges.flatMap((range) => {
    const place = parseCellRange(range);
    return place && place.from.row > lastRow ? [place] : [];
  });
  const covered = columns.flatMap((column) => {
    const rows = coveredRows(merges, column.at);
    return rows.length === 0 ? [] : [{ column, rows, next: 0, hidden: { cells: 0, row: 0 } }];
  });
  if (covered.length === 0) return [];
  const last = Math.max(...covered.map(({ rows }) => rows.at(-1)?.to ?? 0));
  reading: for await (const batch of read()) {
    for (const item of batch) {
      if (item.problem) continue;
      if (item.row > last) break reading;
      for (const one of covered) see(one, item.row, isFilled(item.content[one.column.at]));
    }
  }
  return covered.flatMap(({ column, hidden }) => mergedOver(column, hidden, sheet, 'yes'));
}

function see(one: Covered, row: number, isValue: boolean): void {
  while ((one.rows[one.next]?.to ?? row) < row) one.next += 1;
  const range = one.rows[one.next];
  if (!isValue || !range || row < range.from) return;
  if (one.hidden.cells === 0) one.hidden.row = row;
  one.hidden.cells += 1;
}

/** Rows in which merged cells cover a column, in their order and apart. */
function coveredRows(merges: readonly CellRange[], at: number): Covered['rows'] {
  const found = merges.flatMap(({ from, to }) => {
    if (at < from.column || at > to.column) return [];
    // The first cell of a range is the one that is shown.
    const first = at === from.column ? from.row + 1 : from.row;
    return first > to.row ? [] : [{ from: first, to: to.row }];
  });
  let end = 0;
  return found
    .sort((one, other) => one.from - other.from)
    .flatMap(({ from, to }) => {
      const start = Math.max(from, end + 1);
      if (start > to) return [];
      end = to;
      return [{ from: start, to }];
    });
}
