import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { ReadyColumn } from './build-record.ts';
import type { RowWatch, WatchFinding } from './row-watch.ts';

/** Cells of one length that are digits throughout. */
interface Tally {
  cells: number;
  /** The row of the first. */
  readonly row: number;
}

/** Longer texts are no numbers of documents. */
const longestId = 64;
const DIGIT_9 = 0x39;
const digits = /^\d{3,20}$/;
/** A length is that of the ids if so many cells have it, and so good a part of the column. */
const fewest = 5;
const goodPart = 0.8;
/** Zeros that a spreadsheet drops are few; what is still shorter is another kind of number. */
const mostDropped = 3;

/**
 * Notices ids that are shorter than the others of their column, where a spreadsheet may have dropped the zeros they began
 * with: some ids kept theirs and all of these have one length, or the cells hold numbers and nearly all have one length.
 */
export class ZerosWatch implements RowWatch {
  readonly #column: ReadyColumn;
  readonly #plain = new Map<number, Tally>();
  readonly #withZero = new Map<number, number>();
  #numbers = 0;
  #filled = 0;

  private constructor(column: ReadyColumn) {
    this.#column = column;
  }

  /** A watch for each column of ids. */
  static for(columns: readonly ReadyColumn[]): ZerosWatch[] {
    return columns.filter(holdsIds).map((column) => new ZerosWatch(column));
  }

  see(content: readonly (CellContent | undefined)[], row: number): void {
    const cell = content[this.#column.at];
    if (cell === undefined || cell === '') return;
    this.#filled += 1;
    const isNumber = typeof cell !== 'string' && cell.kind === 'number';
    const text = typeof cell === 'string' ? cell : isNumber ? cell.text : '';
    // Most ids begin with a letter, which is quicker to tell.
    if (text.charCodeAt(0) > DIGIT_9 || !digits.test(text)) return;
    if (isNumber) this.#numbers += 1;
    if (text.startsWith('0')) {
      this.#withZero.set(text.length, (this.#withZero.get(text.length) ?? 0) + 1);
      return;
    }
    const tally = this.#plain.get(text.length);
    if (tally) tally.cells += 1;
    else this.#plain.set(text.length, { cells: 1, row });
  }

  found(): WatchFinding | undefined {
    const length = this.#length();
    if (length === undefined) return undefined;
    const short = [...this.#plain].flatMap(([at, tally]) =>
      at < length && at >= length - mostDropped ? [tally] : [],
    );
    if (short.length === 0) return undefined;
    return {
      code: 'intake.zeros-doubtful',
      fix: 'never',
      column: this.#column,
      row: Math.min(...short.map(({ row }) => row)),
      cells: short.reduce((sum, { cells }) => sum + cells, 0),
    };
  }

  /** The one length that the ids of the column should have, if it shows. */
  #length(): number | undefined {
    const [zero, ...others] = this.#withZero;
    if (zero && others.length === 0 && zero[1] > 1) return zero[0];
    if (this.#numbers === 0 || this.#withZero.size > 0) return undefined;
    return [...this.#plain].find(([, { cells }]) => cells >= fewest && cells >= this.#filled * goodPart)?.[0];
  }
}

/** Whether a column holds ids: identifiers, pseudonyms, and short texts such as the number of a passport. */
function holdsIds({ column: { kind, many, node } }: ReadyColumn): boolean {
  if (many || node.kind !== 'leaf') return false;
  if (kind === 'identifier' || kind === 'pseudonym') return true;
  return kind === 'text' && Number(node.wire.schema.maxLength) <= longestId;
}
