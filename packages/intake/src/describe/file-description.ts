import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { Shape } from './cell-shape.ts';
import type { Script } from './script-of.ts';

/** What stands in place of headings and field names that are not known: their own could be data. */
export const unknownName = '…';

/**
 * What a file looks like, without what it says: enough for somebody who must not see the data to help with reading it.
 * It holds nothing from cells. Headings of a table stand in it where the row of headings was recognised by at least three
 * known ones, and each only if it is known itself; field names of JSON only where a record type has them. Names of sheets
 * stand in it as they are.
 */
export interface FileDescription {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'zip';
  readonly tables: readonly TableDescription[];
}

/** One sheet, one CSV file, or the records of a JSON file. */
export interface TableDescription {
  readonly sheet?: string;
  readonly hidden?: boolean;
  /** Rows that hold something, below the headings; or records. */
  readonly rows: number;
  /** The row of the headings, from 1, where one was recognised. */
  readonly headingRow?: number;
  /** Where its rows are entries of a list of the records of another sheet. */
  readonly entriesOf?: { readonly sheet: string; readonly list: string };
  /** The record types that the headings or fields may be of, the likeliest first. */
  readonly recordTypes: readonly string[];
  readonly columns: readonly ColumnDescription[];
}

/** One column, or one field of JSON. */
export interface ColumnDescription {
  /** The column's letters; absent in JSON. */
  readonly column?: string;
  /** As written, or `…` where it is not known; absent where there is none. */
  readonly heading?: string;
  /** The field of the likeliest record type that it was recognised as. */
  readonly field?: string;
  /** Rows in which it holds something. */
  readonly filled: number;
  /** `filled` as a share of all rows, 0 to 1, to two digits. */
  readonly fillRate: number;
  /** How the file stores the cells. */
  readonly kinds: Readonly<Partial<Record<CellValue['kind'] | 'list' | 'object' | 'null', number>>>;
  /** What the cells look like. */
  readonly shapes: Readonly<Partial<Record<Shape, number>>>;
  /** In which scripts letters are written. */
  readonly scripts: Readonly<Partial<Record<Script, number>>>;
  /** Characters of the longest cell, rounded up to a power of two. */
  readonly longest: number;
  /** How many different values there are, roughly: a rounded figure does not tell who is alone with one. */
  readonly distinct: 'one' | 'few' | 'many' | 'all';
}
