import type { Column } from '@amparo/core';
import { distance } from 'fastest-levenshtein';
import { type Heading, type HeadingKey, placeHeading } from './heading.ts';

/** A column that a heading may mean. */
export interface SimilarColumn {
  readonly heading: Heading;
  /** How much the heading differs from the column's own; 0 for the same words. */
  readonly unlike: number;
  /** Whether the heading has a word that the column's own has not. */
  readonly addsWord: boolean;
}

/** Shorter words resemble too many others. */
const fewestLetters = 5;
/** A longer text is no heading. */
const longest = 200;
/** Of so many characters, one may be different; and of no text more than some. */
const charactersPerSlip = 4;
const mostSlips = 3;
const otherOrder = 1;
const oneWord = 2;

interface Title {
  readonly words: string;
  readonly sorted: readonly string[];
  readonly column: Column;
}

/** Finds the titles that a heading resembles: by few letters that differ, another order, or one word more or less. */
export class SimilarTitles {
  readonly #titles: readonly Title[];

  /** @param titles - Folded titles, each with its column; those of several columns have none. */
  constructor(titles: Iterable<readonly [words: string, column: Column | undefined]>) {
    this.#titles = [...titles].flatMap(([words, column]) =>
      column && words.length <= longest ? [{ words, sorted: sortedWords(words), column }] : [],
    );
  }

  /** The columns that a heading resembles, likeliest first. */
  find({ words, numbers }: Pick<HeadingKey, 'words' | 'numbers'>): readonly SimilarColumn[] {
    if (words.length > longest || lettersOf(words) < fewestLetters) return [];
    const sorted = sortedWords(words);
    const found = new Map<Column, SimilarColumn>();
    for (const title of this.#titles) {
      const likeness = compare(words, sorted, title);
      if (!likeness || likeness.unlike >= (found.get(title.column)?.unlike ?? Number.POSITIVE_INFINITY))
        continue;
      const heading = placeHeading(title.column, numbers);
      if (heading) found.set(title.column, { heading, ...likeness });
    }
    return [...found.values()].sort((one, other) => one.unlike - other.unlike);
  }
}

/** Whether two texts differ by so few letters that one may be a slip for the other. */
export function isSlip(one: string, other: string): boolean {
  return slips(one, other) !== undefined;
}

function compare(
  words: string,
  sorted: readonly string[],
  title: Title,
): Omit<SimilarColumn, 'heading'> | undefined {
  if (words === title.words) return { unlike: 0, addsWord: false };
  const differing = slips(words, title.words);
  if (differing === 1) return { unlike: differing, addsWord: false };
  const more = sorted.length - title.sorted.length;
  if (more === 0 && sorted.length > 1 && sorted.every((word, at) => word === title.sorted[at]))
    return { unlike: otherOrder, addsWord: false };
  if (more === 1 && isPart(title.sorted, sorted)) return { unlike: oneWord, addsWord: true };
  if (more === -1 && isPart(sorted, title.sorted)) return { unlike: oneWord, addsWord: false };
  return differing === undefined ? undefined : { unlike: differing, addsWord: false };
}

/** In how many letters two texts differ; undefined where it is more than a slip. */
function slips(one: string, other: string): number | undefined {
  const shorter = Math.min(one.length, other.length);
  const most = Math.min(mostSlips, Math.floor(shorter / charactersPerSlip));
  if (shorter < fewestLetters || Math.abs(one.length - other.length) > most) return undefined;
  const differing = distance(one, other);
  return differing <= most ? differing : undefined;
}

/** Whether all words of a list are in another, in any order, and say enough. */
function isPart(words: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  const isWithin = words.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return isWithin && lettersOf(words.join('')) >= fewestLetters;
}

function sortedWords(words: string): string[] {
  return words.split(' ').sort();
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
