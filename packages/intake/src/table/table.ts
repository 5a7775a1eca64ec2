import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem } from '../item.ts';

/** One row of a sheet or of a table in text form: only the cells that hold something. */
export interface TableRow {
  /** Counts from 1, as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** One cell. */
export interface TableCell {
  /** Counts from 0. */
  readonly column: number;
  readonly value: CellValue;
}

/** A table to read: one sheet of a workbook, or a CSV file. */
export interface Table {
  /** The sheet's name; absent for CSV. */
  readonly sheet?: string;
  /** Rows from the top, and what was found wrong between them. */
  readonly rows: AsyncIterable<TableRow | FindingItem>;
}
