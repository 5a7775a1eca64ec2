import { NarrowText, WIDE as WIDE_LETTER } from './narrow-text.ts';

const LF = 0;
const CR = 1;
/** Characters that a CSV text is searched for. */
export const QUOTE = 2;
export const NUL = 3;
export const DELIMITER = 4;
/** Stands for what only the whole text holds. */
const WIDE = 5;
type Mark = typeof LF | typeof CR | typeof QUOTE | typeof NUL | typeof DELIMITER | typeof WIDE;

/** The last search for a character: from where, and what it found. */
class Search {
  since = 0;
  found = -1;
}

/**
 * Text of which the beginning is read and dropped while more comes in at the end. Searches remember what they
 * found, so looking for a character that comes late, or never, does not cost a pass per row.
 */
export class CsvText {
  /** The text to search, with something else in place of characters that are never looked for. */
  text = '';
  /** The text as it is. */
  whole = '';
  /** Whether no more text comes. */
  final = false;
  readonly #marks = ['\n', '\r', '"', '\0', ',', WIDE_LETTER];
  readonly #searches = Array.from({ length: 6 }, () => new Search());
  #narrow: NarrowText | undefined = new NarrowText();
  #isNarrow = false;
  readonly #parts = ['', ''];

  set delimiter(delimiter: string) {
    this.#marks[DELIMITER] = delimiter;
    this.note(DELIMITER, 0, -1);
    // A delimiter that nobody uses has to be found, too.
    if (delimiter < WIDE_LETTER) return;
    this.#narrow = undefined;
    this.load(this.whole);
  }

  get delimiter(): string {
    return this.#marks[DELIMITER] as string;
  }

  /** Index of the next such character at or after `from`; the length of the text when there is none. */
  find(mark: Mark, from: number): number {
    const { since, found } = this.#searches[mark] as Search;
    // After a row that could not be read the search goes back, where nothing is known of what lies before.
    return found >= from && from >= since ? found : this.#search(mark, from);
  }

  #search(mark: Mark, from: number): number {
    const index = this.text.indexOf(this.#marks[mark] as string, from);
    const found = index < 0 ? this.text.length : index;
    this.note(mark, from, found);
    return found;
  }

  /** Remembers what somebody else has searched: `found` is the first such character at or after `from`. */
  note(mark: Mark, from: number, found: number): void {
    const search = this.#searches[mark] as Search;
    search.since = from;
    search.found = found;
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

  /** The text between two indexes as it is. */
  cut(from: number, to: number): string {
    return this.nextWide(from) < to ? this.whole.slice(from, to) : this.text.slice(from, to);
  }

  /** Index of the next character at or after `from` that only the whole text holds; the length of the text if none does. */
  nextWide(from: number): number {
    return this.#isNarrow ? this.find(WIDE, from) : this.text.length;
  }

  /** Drops what lies before `from` and appends `more`. */
  advance(from: number, more: string): void {
    this.load(from === this.whole.length ? more : this.#joined(this.whole.slice(from), more));
  }

  /** Takes a text in place of all before. */
  load(text: string): void {
    this.whole = text;
    const narrow = this.#narrow?.of(text);
    this.text = narrow ?? text;
    this.#isNarrow = narrow !== undefined;
    for (const search of this.#searches) search.found = -1;
  }

  /** Text that is only put together by `+` is slow to search. */
  #joined(rest: string, more: string): string {
    const parts = this.#parts;
    parts[0] = rest;
    parts[1] = more;
    const text = parts.join('');
    parts.fill('');
    return text;
  }
}
