import { type Column, headingAt } from '@amparo/core';
import { fold } from '../values/code.ts';

/** A column of the file that was recognised. */
export interface Heading {
  readonly column: Column;
  /** Positions in the column's lists, from 1. */
  readonly positions: readonly number[];
}

/** Finds the column that a heading means. */
export type HeadingIndex = (heading: string) => Heading | undefined;

/** Field titles in one language, by path. */
export type Titles = Readonly<Record<string, string>>;

/**
 * Indexes every heading a column can have: its name, its title in each language, and its last title alone where no
 * other column has it. Numbers in a heading are positions in lists; a heading without numbers means the first entries.
 */
export function headingIndex(columns: readonly Column[], languages: readonly Titles[]): HeadingIndex {
  const index = new Map<string, Column>();
  const short = new Map<string, Column | undefined>();
  for (const column of columns) {
    const { name, title } = headingAt(column, []);
    for (const heading of [name, title, ...languages.map((titles) => translated(column, titles))]) {
      if (heading !== undefined) index.set(key(heading).words, column);
    }
    for (const titles of [undefined, ...languages]) {
      const last = column.steps.at(-1);
      const alone = titles ? titles[column.path] : last?.title;
      if (alone === undefined) continue;
      const words = key(alone).words;
      short.set(words, short.has(words) && short.get(words) !== column ? undefined : column);
    }
  }
  return (heading) => {
    const { words, numbers } = key(heading);
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

/** The heading of a column in a language, as far as all its titles are known there. */
function translated(column: Column, titles: Titles): string | undefined {
  const parts: string[] = [];
  let path = '';
  for (const { name } of column.steps) {
    path = path === '' ? name : `${path}/${name}`;
    const title = titles[path];
    if (title === undefined) return undefined;
    parts.push(title);
  }
  return parts.join(': ');
}

/** The words of a heading without its numbers, and the numbers. */
function key(heading: string): { words: string; numbers: number[] } {
  const numbers: number[] = [];
  const words = fold(heading)
    .split(' ')
    .filter((word) => {
      if (!/^\d+$/u.test(word)) return true;
      numbers.push(Number(word));
      return false;
    });
  return { words: words.join(' '), numbers };
}
