/** A cell of a workbook or of a table in text form, as a spreadsheet shows it. */
export interface CellAddress {
  readonly kind: 'cell';
  /** The sheet's name; absent for CSV. */
  readonly sheet?: string;
  /** Such as `H42`. For a column that is not there, the row alone: `42`. */
  readonly cell: string;
  /** Counts from 1, as the spreadsheet shows it. */
  readonly row: number;
  /** The column heading as written in the file; only of a column that was recognised, since others could hold data. */
  readonly heading?: string;
}

/** A place in JSON or NDJSON. The pointer stands in the diagnostic. */
export interface LineAddress {
  readonly kind: 'line';
  /** Counts from 1. */
  readonly line: number;
  /** Counts characters from 1, where known. */
  readonly column?: number;
}

/** Where in a file a finding is: something a person can go to. */
export type Address = CellAddress | LineAddress;
