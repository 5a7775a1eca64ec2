const LF = 0;
const CR = 1;
/** Characters that a CSV text is searched for. */
export const QUOTE = 2;
export const NUL = 3;
export const DELIMITER = 4;
type Mark = typeof LF | typeof CR | typeof QUOTE | typeof NUL | typeof DELIMITER;

/**
 * Text of which the beginning is read and dropped while more comes in at the end. Searches remember what they
 * found, so looking for a character that comes late, or never, does not cost a pass per row.
 */
export class CsvText {
  text = '';
  /** Whether no more text comes. */
  final = false;
  readonly #marks = ['\n', '\r', '"', '\0', ','];
  // The last search of each: from where, and what it found.
  readonly #since = [0, 0, 0, 0, 0];
  readonly #found = [-1, -1, -1, -1, -1];

  set delimiter(delimiter: string) {
    this.#marks[DELIMITER] = delimiter;
    this.#found[DELIMITER] = -1;
  }

  get delimiter(): string {
    return this.#marks[DELIMITER] as string;
  }

  /** Index of the next such character at or after `from`; the length of the text when there is none. */
  find(mark: Mark, from: number): number {
    const known = this.#found[mark] as number;
    // After a row that could not be read the search goes back, where nothing is known of what lies before.
    if (known >= from && from >= (this.#since[mark] as number)) return known;
    const index = this.text.indexOf(this.#marks[mark] as string, from);
    const found = index < 0 ? this.text.length : index;
    this.#found[mark] = found;
    this.#since[mark] = from;
    return found;
  }

  /** Index of the next line end, LF or CR, or the length of the text. */
  lineEnd(from: number): number {
    return Math.min(this.find(LF, from), this.find(CR, from));
  }

  /** Index after the line end at `end`. */
  afterLineEnd(end: number): number {
    return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
  }

  /** Whether a line end at `end` may still turn out longer: a CR at the very end of the text so far. */
  openLineEnd(end: number): boolean {
    return (
      !this.final && (end >= this.text.length || (end === this.text.length - 1 && this.text[end] === '\r'))
    );
  }

  /** Drops what lies before `from` and appends `more`. */
  advance(from: number, more: string): void {
    this.text = this.text.slice(from) + more;
    this.#found.fill(-1);
  }
}
