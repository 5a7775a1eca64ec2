/** A value that a cell can hold; a list is joined by `;`. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/** Writes a table as CSV (RFC 4180): header first, lines end in CR LF, cells are quoted where they must be. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: CsvCell): string {
  const text = typeof value === 'object' ? value.join(';') : String(value ?? '');
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
