import { type Column, columnsOf, forbiddenNames, type RecordType } from '@amparo/core';
import { fold } from '../values/code.ts';

/** A column of the file that was recognised. */
export interface Heading {
  readonly column: Column;
  /** Positions in the column's lists, from 1. */
  readonly positions: readonly number[];
}

/** A heading made ready to be looked up. */
export interface HeadingKey {
  /** As written. */
  readonly text: string;
  /** Its words without its numbers. */
  readonly words: string;
  readonly numbers: readonly number[];
}

/** What headings mean for one record type. */
export interface HeadingIndex {
  readonly record: RecordType;
  /** Finds the column that a heading means. */
  readonly find: (heading: HeadingKey) => Heading | undefined;
  /** Whether a heading names a field that records of the type must never hold, alone or among other words. */
  readonly forbids: (heading: HeadingKey) => boolean;
}

/** Field titles in one language, by path. */
export type Titles = Readonly<Record<string, string>>;

/** Gives a type's field titles in other languages than English. */
export type TitlesOf = (recordType: string) => readonly Titles[];

const made = new WeakMap<TitlesOf, HeadingIndexes>();

/** The indexes with the titles of a caller, who reads many files with the same. */
export function headingIndexesOf(titlesOf: TitlesOf): HeadingIndexes {
  const before = made.get(titlesOf);
  if (before) return before;
  const indexes = new HeadingIndexes(titlesOf);
  made.set(titlesOf, indexes);
  return indexes;
}

/** The indexes of the types that a source may hold. Each is made when it is first asked for, then kept. */
export class HeadingIndexes {
  readonly #titlesOf: TitlesOf;
  readonly #made = new Map<RecordType, HeadingIndex>();
  /** Types share blocks, so most headings come up for each of them. */
  readonly #words = new Map<string, string>();

  constructor(titlesOf: TitlesOf) {
    this.#titlesOf = titlesOf;
  }

  titlesOf(record: RecordType): readonly Titles[] {
    return this.#titlesOf(record.type);
  }

  of(record: RecordType): HeadingIndex {
    let index = this.#made.get(record);
    if (!index) {
      index = {
        record,
        find: columnFinder(columnsOf(record), this.titlesOf(record), (heading) => this.#wordsOf(heading)),
        forbids: forbiddenHeadings(record),
      };
      this.#made.set(record, index);
    }
    return index;
  }

  #wordsOf(heading: string): string {
    let words = this.#words.get(heading);
    if (words === undefined) {
      words = headingKey(heading).words;
      this.#words.set(heading, words);
    }
    return words;
  }
}

/**
 * Indexes every heading a column can have: its name, its title in each language, and its last title alone where no
 * other column has it. Fields of entries of lists are not told by their last title: a column “From” or “Date” of an
 * office is mostly about the record itself. Numbers in a heading are positions in lists; a heading without numbers means
 * the first entries.
 */
function columnFinder(
  columns: readonly Column[],
  languages: readonly Titles[],
  wordsOf: (heading: string) => string,
): HeadingIndex['find'] {
  const index = new Map<string, Column>();
  const short = new Map<string, Column | undefined>();
  for (const column of columns) {
    index.set(wordsOf(column.name), column);
    index.set(wordsOf(column.title), column);
    const paths = pathsOf(column);
    const isInList = column.steps.some(({ numbered }) => numbered);
    for (const titles of languages) {
      const heading = translated(paths, titles);
      if (heading !== undefined) index.set(wordsOf(heading), column);
    }
    for (const titles of [undefined, ...languages]) {
      const last = column.steps.at(-1);
      const alone = titles ? titles[column.path] : last?.title;
      if (alone === undefined) continue;
      const words = wordsOf(alone);
      const isShared = short.has(words) && short.get(words) !== column;
      short.set(words, isInList || isShared ? undefined : column);
    }
  }
  return ({ words, numbers }) => {
    const column = index.get(words) ?? short.get(words);
    if (!column || words === '') return undefined;
    const lists = column.steps.filter(({ numbered }) => numbered).length;
    if (numbers.length !== 0 && numbers.length !== lists) return undefined;
    if (numbers.some((number) => number < 1 || number > 1000)) return undefined;
    return {
      column,
      positions: numbers.length === 0 ? Array(lists).fill(1) : numbers,
    };
  };
}

/** The paths of the groups that a column is in, outermost first, and its own. */
function pathsOf({ steps }: Column): string[] {
  let path = '';
  return steps.map(({ name }) => {
    path = path === '' ? name : `${path}/${name}`;
    return path;
  });
}

/** The heading of a column in a language, as far as all its titles are known there. */
function translated(paths: readonly string[], titles: Titles): string | undefined {
  const parts: string[] = [];
  for (const path of paths) {
    const title = titles[path];
    if (title === undefined) return undefined;
    parts.push(title);
  }
  return parts.join(': ');
}

/** The words of a heading without its numbers, and the numbers. */
export function headingKey(heading: string): HeadingKey {
  const folded = fold(heading);
  if (!/\d/u.test(folded)) return { text: heading, words: folded, numbers: [] };
  const numbers: number[] = [];
  const words = folded.split(' ').filter((word) => {
    if (!/^\d+$/u.test(word)) return true;
    numbers.push(Number(word));
    return false;
  });
  return { text: heading, words: words.join(' '), numbers };
}

function forbiddenHeadings({ forbids }: RecordType): HeadingIndex['forbids'] {
  const isForbidden = forbiddenNames(forbids);
  return ({ text, words }) => isForbidden(text) || isForbidden(words);
}
