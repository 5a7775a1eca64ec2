import type { RecordType } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem, IntakeItem, RecordItem } from '../item.ts';

/** One row of a sheet or of a table in text form. */
export interface TableRow {
  /** Counts from 1, as a spreadsheet shows it. */
  readonly row: number;
  /** By column from 0; undefined or empty text where a cell holds nothing. */
  readonly content: readonly (CellContent | undefined)[];
  /** Only the cells that hold something, made when asked for: `content` is quicker. */
  readonly cells: readonly TableCell[];
  /** The cells that were filled or emptied because merged ones cover them, as somebody has answered. */
  readonly copied?: readonly CopiedCell[];
}

/** A cell that was filled with the value of the merged cell that covers it, or emptied because that hides its own. */
export interface CopiedCell {
  /** Its column, from 0. */
  readonly at: number;
  readonly heading: string;
  /** What it holds in the file, where that is anything. */
  readonly own?: CellContent;
}

/** One cell. */
export interface TableCell {
  /** Counts from 0. */
  readonly column: number;
  readonly value: CellValue;
}

/** A row of a table in text form. */
export class TextRow implements TableRow {
  readonly row: number;
  readonly content: readonly string[];

  constructor(row: number, content: readonly string[]) {
    this.row = row;
    this.content = content;
  }

  get cells(): readonly TableCell[] {
    return this.content.flatMap((text, column) => (text === '' ? [] : [{ column, value: cellValue(text) }]));
  }
}

/** Gives records the entries that stand on other sheets. */
export interface RecordEntries {
  /** The type of the records. */
  readonly record: RecordType;
  /** Puts the entries of a row into the record made of it, and returns where each is. */
  readonly attach: (made: Record<string, unknown>, row: TableRow) => readonly AttachedEntry[];
}

/** An entry that stands on another sheet than its record. */
export interface AttachedEntry {
  /** Where it is in the record: `/claims/2`. */
  readonly pointer: string;
  readonly item: RecordItem;
}

/** A table to read: one sheet of a workbook, or a CSV file. */
export interface Table {
  /** The sheet's name; absent for CSV. */
  readonly sheet?: string;
  /** Rows from the top, and what was found wrong between them, in batches: awaiting each row costs more than reading it. */
  readonly rows: AsyncIterable<readonly (TableRow | FindingItem)[]>;
  /** The entries of its records that stand on other sheets. */
  readonly entries?: EntrySource;
  /** Reads which of its cells are merged, as ranges such as B4:B9. They stand behind the rows in a sheet. */
  readonly merged?: () => Promise<readonly string[]>;
}

/** Entries of a table's records on other sheets, read ahead of the records that they belong to. */
export interface EntrySource extends RecordEntries {
  /** Whether few entries are left that were read ahead. */
  readonly isLow: () => boolean;
  readonly fill: () => Promise<void>;
  /** What was found since it was asked last. */
  readonly found: () => IntakeItem[];
  /** What is left when all records were read. */
  readonly finish: () => AsyncGenerator<IntakeItem[], void, undefined>;
}
