import { guardFormula } from '../values/formula-text.ts';
import { plainNumber } from './plain-number.ts';
import type { WrittenValue } from './sheet-cell.ts';

/** How to write CSV. */
export interface CsvWriteOptions {
  /** What stands between cells; a comma without it. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** What ends a row; CR LF without it, as RFC 4180 has it. */
  readonly lineEnd?: '\r\n' | '\n';
  /** Whether to begin with the byte order mark by which Excel knows UTF-8; true without it. */
  readonly mark?: boolean;
}

/** What any program may take for the end of a cell, or drop at the ends of one. */
const quotable = /["\r\n,;\t|]|^[\s\ufeff]|\s$/u;
/** A number that some countries take for thousands: 7.301. With one more zero it is no such number. */
const likeThousands = /^-?[1-9]\d{0,2}\.\d{3}$/u;
/** Text is handed on in pieces of about so many UTF-16 units. */
const pieceChars = 1 << 16;

/**
 * One row as CSV, with its line end. A text that begins like a formula gets `'` before it, so that no spreadsheet program
 * runs it; this package takes it off again when it reads the file.
 */
export function csvRow(
  cells: readonly WrittenValue[],
  { delimiter = ',', lineEnd = '\r\n' }: CsvWriteOptions = {},
): string {
  const fields = cells.map(csvField);
  // A row with one empty cell would be a blank line, which readers pass over.
  const line = fields.length === 1 && fields[0] === '' ? '""' : fields.join(delimiter);
  return line + lineEnd;
}

/** One cell: quoted where a reader could take a part of it for something else. */
function csvField(value: WrittenValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') {
    const plain = plainNumber(value);
    return likeThousands.test(plain) ? `${plain}0` : plain;
  }
  if (typeof value === 'boolean') return String(value);
  const text = guardFormula(value);
  return quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV in UTF-8, in pieces: memory does not grow with the rows.
 *
 * @throws {RangeError} for a number that is infinite or none.
 * @example
 * ```ts
 * import { writeCsv } from '@amparo/intake/workbook';
 * const chunks = [];
 * for await (const chunk of writeCsv([['Case ID', 'Phone'], ['C-0113', '+60100000000']])) chunks.push(chunk);
 * await new Blob(chunks).text(); // '\ufeffCase ID,Phone\r\nC-0113,\'+60100000000\r\n', the mark \ufeff not shown
 * ```
 */
export async function* writeCsv(
  rows: Iterable<readonly WrittenValue[]> | AsyncIterable<readonly WrittenValue[]>,
  options: CsvWriteOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder();
  let text = options.mark === false ? '' : '\ufeff';
  for await (const row of rows) {
    text += csvRow(row, options);
    if (text.length < pieceChars) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
