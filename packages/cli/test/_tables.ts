import { type Column, columnsOf, headingAt, type RecordType, toPointer } from '@amparo/core';
import { grievanceCase } from '@amparo/grievance';
import ExcelJS from 'exceljs';

/** A column of a table made of records: its heading, and the pointer of what it holds. */
export interface TableColumn {
  readonly heading: string;
  readonly pointer: string;
  readonly column: Column;
}

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
  type: Pick<RecordType, 'tree'> = grievanceCase,
): Table {
  const columns = columnsOf(type).filter(({ kind }) => kind !== 'money');
  const found = columns.flatMap((column) => {
    const byPointer = new Map<string, readonly number[]>();
    for (const record of records)
      for (const positions of entriesOf(record, column))
        byPointer.set(pointerOf(column, positions), positions);
    return [...byPointer].map(([pointer, positions]) => ({
      column,
      pointer,
      heading: headingAt(column, positions)[headings],
      positions,
    }));
  });
  return {
    columns: found,
    rows: records.map((record) => found.map(({ column, positions }) => textAt(record, column, positions))),
  };
}

function pointerOf({ steps }: Column, positions: readonly number[]): string {
  let list = 0;
  return toPointer(
    steps.flatMap(({ name, numbered }) => (numbered ? [name, (positions[list++] as number) - 1] : [name])),
  );
}

/** The positions, from 1, at which a record holds a value of a column. */
function entriesOf(record: unknown, { steps }: Column): number[][] {
  let at: { value: unknown; positions: number[] }[] = [{ value: record, positions: [] }];
  for (const { name, numbered } of steps) {
    at = at.flatMap(({ value, positions }) => {
      const next = (value as Record<string, unknown> | undefined)?.[name];
      if (next === undefined) return [];
      return numbered
        ? (next as unknown[]).map((entry, index) => ({ value: entry, positions: [...positions, index + 1] }))
        : [{ value: next, positions }];
    });
  }
  return at.map(({ positions }) => positions);
}

function textAt(record: unknown, { steps }: Column, positions: readonly number[]): string | undefined {
  let value = record;
  let list = 0;
  for (const { name, numbered } of steps) {
    value = (value as Record<string, unknown> | undefined)?.[name];
    if (numbered) value = (value as unknown[] | undefined)?.[(positions[list++] as number) - 1];
  }
  return value === undefined ? undefined : Array.isArray(value) ? value.join('; ') : String(value);
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
