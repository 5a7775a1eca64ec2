import type { Cell, Row } from './cell.ts';
import type { OfficeColumn } from './office-columns.ts';

/** How a program writes CSV. */
export interface CsvStyle {
  readonly mark: string;
  readonly delimiter: string;
  readonly end: string;
}

/** As a European Excel does: UTF-8 with a byte order mark, semicolons, CRLF. */
const excel: CsvStyle = { mark: '\uFEFF', delimiter: ';', end: '\r\n' };

/** As programs on servers do. */
export const plainCsv: CsvStyle = { mark: '', delimiter: ',', end: '\n' };

/** Writes rows as CSV in UTF-8. */
export function writeCsv(
  rows: readonly Row[],
  columns: readonly OfficeColumn[],
  { mark, delimiter, end }: CsvStyle = excel,
): Uint8Array<ArrayBuffer> {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ key }) => text(row.get(key)))),
  ];
  const csv = lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end);
  return new TextEncoder().encode(`${mark}${csv}${end}`);
}

function text(cell: Cell | undefined): string {
  if (cell instanceof Date) throw new Error('Days are written as text in CSV.');
  return String(cell ?? '');
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
