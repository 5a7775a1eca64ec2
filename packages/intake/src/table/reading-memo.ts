/** How many texts are remembered, and how long they may be. */
const MOST = 4096;
const LONGEST = 64;
/** Places for the texts that come most; a power of two. */
const PLACES = 128;

/** A text and what it was read as. */
class Known<T> {
  readonly text: string;
  readonly reading: T;

  constructor(text: string, reading: T) {
    this.text = text;
    this.reading = reading;
  }
}

/**
 * Remembers what the texts of a column were read as: codes, answers and days come again and again. It gives up on columns
 * in which they do not. It lives as long as the reading of the table.
 */
export class ReadingMemo<T extends object> {
  #known: Map<string, Known<T>> | undefined = new Map();
  #hits = 0;
  // Comparing a text with the one that was last at its place is quicker than computing its hash for the map.
  readonly #last: (Known<T> | undefined)[] = Array.from({ length: PLACES }, () => undefined);

  /** What a text, which is not empty, is read as; undefined if it is not known. */
  get(text: string): T | undefined {
    const place = placeOf(text);
    const last = this.#last[place];
    if (last !== undefined && last.text === text) return last.reading;
    const known = this.#known?.get(text);
    if (known === undefined) return undefined;
    this.#hits += 1;
    this.#last[place] = known;
    return known.reading;
  }

  /**
   * Remembers what a text was read as, unless it is not worth it. It is kept, so it should be none that holds fast to the
   * stretch of the file that it was cut from.
   */
  set(text: string, reading: T): void {
    if (this.#known === undefined || text.length > LONGEST) return;
    if (this.#known.size === MOST) {
      this.#known = this.#hits < MOST ? undefined : new Map();
      this.#hits = 0;
    }
    this.#known?.set(text, new Known(text, reading));
  }
}

/** Codes of a list mostly differ in one of these; what is more takes longer to look at than it saves. */
function placeOf(text: string): number {
  const { length } = text;
  return (length * 3 + text.charCodeAt(0) * 11 + text.charCodeAt(length - 1)) & (PLACES - 1);
}
