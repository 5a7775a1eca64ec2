/** Last column and row that a worksheet can have: XFD1048576. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_576;

/** Letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Address of a cell as a spreadsheet shows it: column from 0, row from 1. */
export function cellRef(column: number, row: number): string {
  return columnName(column) + row;
}

export interface CellAddress {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
}

/** Reads an address like H42; undefined when it is none or lies outside a worksheet. */
export function parseCellRef(ref: string): CellAddress | undefined {
  let column = 0;
  let i = 0;
  for (; i < ref.length && i < 4; i++) {
    const letter = ref.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  const digits = i;
  for (; i < ref.length && i < digits + 8; i++) {
    const digit = ref.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (i < ref.length || column < 1 || column > LAST_COLUMN + 1 || row < 1 || row > LAST_ROW) return undefined;
  return { column: column - 1, row };
}

/** A block of cells, both corners within it. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Reads a range like B4:B9, or a single address. */
export function parseCellRange(text: string): CellRange | undefined {
  const parts = text.split(':', 3);
  const from = parseCellRef(parts[0] ?? '');
  const to = parts.length === 1 ? from : parseCellRef(parts[1] ?? '');
  if (!from || !to || parts.length > 2 || to.row < from.row || to.column < from.column) return undefined;
  return { from, to };
}
