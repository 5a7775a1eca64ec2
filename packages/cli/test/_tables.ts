import type { RecordType } from '@amparo/core';
import { grievanceCase } from '@amparo/grievance';
import { type TableColumn, tableOf as tableOfRecords } from '@amparo/intake/workbook';
import ExcelJS from 'exceljs';

/** Records as a table: every value of every entry has its column. Cells are text; empty ones are undefined. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/**
 * Lays records of one type out as a table. `headings` chooses between the names for programs and the English titles. An
 * amount has a column for each of its parts.
 */
export function tableOf(
  records: readonly unknown[],
  headings: 'name' | 'title' = 'title',
  type: RecordType = grievanceCase as unknown as RecordType,
): Table {
  const { columns, rows } = tableOfRecords(type, records, { headings });
  return { columns, rows: rows.map((row) => row.map((cell) => (cell === undefined ? cell : String(cell)))) };
}

type Rows = readonly (readonly (string | undefined)[])[];

/** Writes rows of text as one sheet, beginning with the first row. Undefined is an empty cell, an empty row a blank one. */
export function xlsxOf(rows: Rows, sheet = 'Cases'): Promise<Uint8Array> {
  return workbookOf({ [sheet]: rows });
}

/** Writes rows of text as a workbook of several sheets. */
export async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const worksheet = book.addWorksheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== undefined) worksheet.getCell(row + 1, column + 1).value = text;
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Writes rows of text as CSV. */
export function csvOf(rows: Rows, { delimiter = ',', end = '\n' } = {}): string {
  const quoted = (text: string): string =>
    /["\r\n,;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map((text) => quoted(text ?? '')).join(delimiter)}${end}`).join('');
}
