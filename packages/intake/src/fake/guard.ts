import type { RecordType } from '@amparo/core';
import { columnsOf } from '@amparo/core';
import { fold } from '../values/fold.ts';

/** From how many letters and digits on a text is not met by chance. */
const fewestCharacters = 8;
/** How many texts of the original are remembered to be looked for in the fake. */
const mostTexts = 200_000;

/** Remembers texts that must not stand in a fake. */
export class Guard {
  readonly #texts = new Set<string>();
  readonly #headings = new Set<string>();
  /** Words of the standard, which may stand anywhere. */
  readonly #words: ReadonlySet<string>;

  constructor(records: readonly RecordType[]) {
    this.#words = new Set(
      records.flatMap((record) => [
        record.type,
        fold(record.title),
        ...columnsOf(record).flatMap(({ name, title, codelist }) => [
          fold(name),
          fold(title),
          ...(codelist?.codes ?? []).flatMap(({ code, title: said }) => [fold(code), fold(said)]),
        ]),
      ]),
    );
  }

  /** Takes in a text of the original that is no word of the standard. */
  add(text: string): void {
    const key = text.trim();
    if (this.#texts.size < mostTexts && isTelling(key) && !this.#words.has(fold(key))) this.#texts.add(key);
  }

  /** Lets a text stand that was recognised as a heading of the standard, in whatever language. */
  allow(text: string): void {
    this.#headings.add(text.trim());
  }

  /** Whether a text of the original is the same. */
  has(text: string): boolean {
    return this.#texts.has(text.trim()) && !this.#headings.has(text.trim());
  }
}

/** Dates and numbers are met by chance, so only texts with letters count, and long numbers. */
function isTelling(text: string): boolean {
  const characters = text.replace(/[^\p{L}\p{Nd}]/gu, '');
  if (characters.length < fewestCharacters) return false;
  return /\p{L}{3}/u.test(characters)
    ? !/^\p{Nd}/u.test(characters) || characters.length > 20
    : characters.length > 14;
}
