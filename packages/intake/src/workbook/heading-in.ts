import { type Column, headingAt, type RecordType } from '@amparo/core';
import { HeadingIndexes, headingKey } from '../table/heading-index.ts';
import type { Titles } from '../table/heading-table.ts';

/** The language of headings. */
export interface HeadingLanguage {
  /** BCP 47. */
  readonly language: string;
  /** Titles of the type's fields in it, by path; English stands in where one is missing. */
  readonly titles: Titles;
}

/** Gives the heading of a column for positions in its lists, counted from 1. */
export type HeadingOf = (column: Column, positions: readonly number[]) => string;

/**
 * Headings for people that are recognised when the table is read: in the language given where all their parts are known
 * in it, else in English; where two columns would share one, the name for programs.
 */
export function headingsFor(record: RecordType, given?: HeadingLanguage): HeadingOf {
  const further = new Map(given ? [[given.language, () => given.titles] as const] : []);
  const indexes = new HeadingIndexes({ preferred: undefined, further, leading: given?.language });
  const { find } = indexes.of(record);
  return (column, positions) => {
    const { name, title } = headingAt(column, positions);
    const translated = given && titleIn(column.steps, given.titles, positions);
    const means = (heading: string) => {
      const found = find(headingKey(heading));
      return found?.column.path === column.path && found.positions.join() === positions.join();
    };
    return [translated, title].find((heading) => heading !== undefined && means(heading)) ?? name;
  };
}

/**
 * The title of steps below a group of a record, in a language if it has the titles of all of them. `from` is how many
 * steps lead to the group; `positions` are those of the lists among the steps that follow.
 */
export function titleIn(
  steps: Column['steps'],
  titles: Titles,
  positions: readonly number[] = [],
  from = 0,
): string | undefined {
  const parts: string[] = [];
  let list = 0;
  for (const [at, { numbered }] of steps.entries()) {
    if (at < from) continue;
    const title = titles[pathOf(steps.slice(0, at + 1))];
    if (title === undefined) return undefined;
    const position = numbered ? positions[list++] : undefined;
    parts.push(position === undefined ? title : `${title} ${position}`);
  }
  return parts.join(': ');
}

/** The path of steps, without positions. */
export function pathOf(steps: Column['steps']): string {
  return steps.map(({ name }) => name).join('/');
}
