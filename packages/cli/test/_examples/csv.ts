import type { Cell, Row } from './cell.ts';
import type { OfficeColumn } from './office-columns.ts';

/** Writes CSV as a European Excel does: UTF-8 with a byte order mark, semicolons, CRLF. */
export function writeCsv(rows: readonly Row[], columns: readonly OfficeColumn[]): Uint8Array<ArrayBuffer> {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ key }) => text(row.get(key)))),
  ];
  const csv = lines.map((cells) => cells.map(quoted).join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${csv}\r\n`);
}

function text(cell: Cell | undefined): string {
  if (cell instanceof Date) throw new Error('Days are written as text in CSV.');
  return String(cell ?? '');
}

function quoted(cell: string): string {
  return /[;"\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
