import type { Place } from './report.ts';

/** Where a place is in its file, as machines want it; everything counts from 1, and an end column is the one behind. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The region of a place: lines and characters of a text, rows and columns of a table. Undefined for a file as a whole. */
export function regionOf(place: Place): Region | undefined {
  if (place.kind === 'file') return undefined;
  if (place.kind === 'line') {
    const { line, column } = place;
    return { startLine: line, ...(column !== undefined && { startColumn: column }) };
  }
  const [from = '', to] = place.cell.split(':');
  const first = { row: place.row, ...corner(from) };
  const last = to === undefined ? first : { ...first, ...corner(to) };
  return {
    // Row 0 is one that is not known.
    startLine: Math.max(1, first.row),
    ...(first.column !== undefined && { startColumn: first.column }),
    ...(last.row > first.row && { endLine: last.row }),
    ...(last.column !== undefined && { endColumn: last.column + 1 }),
  };
}

/** Row and column of a cell such as `H42`, as far as it names them. */
function corner(cell: string): { row?: number; column?: number } {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { ...(digits !== '' && { row: Number(digits) }), ...(column > 0 && { column }) };
}
