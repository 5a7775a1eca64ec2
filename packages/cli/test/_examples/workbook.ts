import ExcelJS from 'exceljs';
import type { Cell, Row } from './cell.ts';
import type { OfficeColumn } from './office-columns.ts';
import { withTime } from './zip-time.ts';

/** One sheet of a workbook: a table with what its office put around it. */
export interface SheetParts {
  readonly sheet: string;
  readonly columns: readonly OfficeColumn[];
  readonly rows: readonly Row[];
  /** Title rows above the headings: text in the first cell; an empty text is an empty row. */
  readonly title?: readonly string[];
  /** Above the headings, words over several columns: from, to (keys) and text. */
  readonly bands?: readonly (readonly [from: string, to: string, text: string])[];
  /** Cells below one another that the office merged: the column's key, the row (from 0) and how many. */
  readonly merged?: readonly { readonly key: string; readonly row: number; readonly rows: number }[];
  /** Comments on headings: the column's key and the text. */
  readonly comments?: readonly (readonly [key: string, text: string])[];
}

/** A sheet of plain lines, such as notes. */
export interface LinesParts {
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: readonly (readonly string[])[];
}

const made = new Date('2026-05-29T08:12:00Z');

/** Writes a workbook as an office would have it: titles, headings, frozen panes, widths, filters. */
export async function writeWorkbook(
  tables: readonly SheetParts[],
  others: readonly LinesParts[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  book.creator = 'Case office';
  book.lastModifiedBy = 'Case office';
  book.created = made;
  book.modified = made;
  for (const table of tables) addTable(book, table);
  for (const { name, hidden, lines } of others) {
    const other = book.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    other.getColumn(1).width = 28;
    other.getColumn(2).width = 90;
    for (const line of lines) other.addRow([...line]);
  }
  return withTime(new Uint8Array(await book.xlsx.writeBuffer()));
}

function addTable(book: ExcelJS.Workbook, parts: SheetParts): void {
  const { columns, rows, title = [], bands = [], merged = [], comments = [] } = parts;
  const headingRow = title.length + (bands.length > 0 ? 1 : 0) + 1;
  const sheet = book.addWorksheet(parts.sheet, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headingRow }],
  });
  const at = new Map(columns.map(({ key }, index) => [key, index + 1]));
  const place = (key: string): number => at.get(key) ?? fail(key);

  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  title.forEach((text, index) => {
    if (text === '') return;
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = { bold: index === 0, size: index === 0 ? 14 : 10 };
    sheet.mergeCells(index + 1, 1, index + 1, 6);
  });
  for (const [from, to, text] of bands) {
    const cell = sheet.getCell(headingRow - 1, place(from));
    cell.value = text;
    cell.font = { bold: true };
    cell.alignment = { horizontal: 'center' };
    sheet.mergeCells(headingRow - 1, place(from), headingRow - 1, place(to));
  }
  columns.forEach(({ heading }, index) => {
    const cell = sheet.getCell(headingRow, index + 1);
    cell.value = heading;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2EC' } };
  });
  for (const [key, text] of comments) sheet.getCell(headingRow, place(key)).note = text;
  sheet.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: headingRow, column: columns.length },
  };

  rows.forEach((row, index) => {
    for (const [key, value] of row) fill(sheet.getCell(headingRow + 1 + index, place(key)), value);
  });
  for (const { key, row, rows: count } of merged) {
    const top = headingRow + 1 + row;
    sheet.mergeCells(top, place(key), top + count - 1, place(key));
  }
}

function fill(cell: ExcelJS.Cell, value: Cell): void {
  cell.value = value;
  if (value instanceof Date)
    cell.numFmt = value.getTime() % 86_400_000 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
}

function fail(key: string): never {
  throw new Error(`There is no column ${key}.`);
}
