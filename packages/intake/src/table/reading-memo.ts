import type { ValueReading } from '../values/value.ts';

/** What a cell becomes in its record. */
export interface CellReading {
  /** What goes into the record; undefined where the cell holds nothing. A list or amount is the reading's own. */
  readonly value: unknown;
  /** How it was read, if there is more to say than that it was. */
  readonly reading: ValueReading | undefined;
}

/** A reading with the text of its cell. */
export class KnownCell implements CellReading {
  readonly text: string;
  readonly value: unknown;
  readonly reading: ValueReading | undefined;

  constructor(text: string, value: unknown, reading: ValueReading | undefined) {
    this.text = text;
    this.value = value;
    this.reading = reading;
  }
}

/** How many texts are remembered, and how long they may be. */
const MOST = 4096;
const LONGEST = 64;
/** Places for the texts that come most; a power of two. */
const PLACES = 64;

/**
 * Remembers what the texts of a column were read as: codes, answers and days come again and again. It gives up on columns
 * in which they do not. It lives as long as the reading of the table.
 */
export class ReadingMemo {
  #known: Map<string, KnownCell> | undefined = new Map();
  #hits = 0;
  // Comparing a text with the one that was last at its place is quicker than computing its hash for the map.
  readonly #last: (KnownCell | undefined)[] = Array.from({ length: PLACES }, () => undefined);

  /** What a text, which is not empty, is read as; undefined if it is not known. */
  get(text: string): KnownCell | undefined {
    const place = placeOf(text);
    const last = this.#last[place];
    if (last !== undefined && last.text === text) return last;
    const known = this.#known?.get(text);
    if (known === undefined) return undefined;
    this.#hits += 1;
    this.#last[place] = known;
    return known;
  }

  /** Remembers a reading by its text, unless it is not worth it. */
  add(reading: KnownCell): void {
    if (this.#known === undefined || reading.text.length > LONGEST) return;
    if (this.#known.size === MOST) {
      this.#known = this.#hits < MOST ? undefined : new Map();
      this.#hits = 0;
    }
    this.#known?.set(reading.text, reading);
  }
}

/** Codes of a list mostly differ in one of these; what is more takes longer to look at than it saves. */
function placeOf(text: string): number {
  const { length } = text;
  return (length * 3 + text.charCodeAt(0) * 11 + text.charCodeAt(length - 1)) & (PLACES - 1);
}
