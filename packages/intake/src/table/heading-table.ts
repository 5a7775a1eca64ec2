import type { Column } from '@amparo/core';

/** Field titles in one language, by path. */
export type Titles = Readonly<Record<string, string>>;

/**
 * What headings in one language mean for one record type, by their words. A heading that two columns share is there
 * without a column: it is not guessed.
 */
export interface HeadingTable {
  /** Whole headings, with the titles of the groups they stand in. */
  readonly whole: ReadonlyMap<string, Column | undefined>;
  /**
   * Last titles alone. Fields of entries of lists are not told by them: a column “From” or “Date” of an office is mostly
   * about the record itself.
   */
  readonly last: ReadonlyMap<string, Column | undefined>;
}

/** The English headings of columns, and their names for programs. */
export function englishTable(columns: readonly Column[], wordsOf: (heading: string) => string): HeadingTable {
  return tableOf(
    columns,
    (column) => [column.name, column.title],
    ({ steps }) => steps.at(-1)?.title,
    wordsOf,
  );
}

/** The headings of columns in another language, as far as their titles are known there. */
export function translatedTable(
  columns: readonly Column[],
  titles: Titles,
  wordsOf: (heading: string) => string,
): HeadingTable {
  return tableOf(
    columns,
    (column) => translated(column, titles),
    ({ path }) => titles[path],
    wordsOf,
  );
}

function tableOf(
  columns: readonly Column[],
  wholeOf: (column: Column) => readonly string[],
  lastOf: (column: Column) => string | undefined,
  wordsOf: (heading: string) => string,
): HeadingTable {
  const whole = new Map<string, Column | undefined>();
  const last = new Map<string, Column | undefined>();
  for (const column of columns) {
    for (const heading of wholeOf(column)) add(whole, wordsOf(heading), column);
    const title = lastOf(column);
    if (title === undefined) continue;
    const isInList = column.steps.some(({ numbered }) => numbered);
    add(last, wordsOf(title), isInList ? undefined : column);
  }
  return { whole, last };
}

function add(index: Map<string, Column | undefined>, words: string, column: Column | undefined): void {
  index.set(words, index.has(words) && index.get(words) !== column ? undefined : column);
}

/** The heading of a column in a language, if the titles of all its groups are known there. */
function translated({ steps }: Column, titles: Titles): string[] {
  const parts: string[] = [];
  let path = '';
  for (const { name } of steps) {
    path = path === '' ? name : `${path}/${name}`;
    const title = titles[path];
    if (title === undefined) return [];
    parts.push(title);
  }
  return [parts.join(': ')];
}
