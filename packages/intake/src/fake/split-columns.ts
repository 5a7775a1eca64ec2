import type { RecordType } from '@amparo/core';
import { splitChoices } from '../forms/split-choices.ts';
import { type HeadingRow, readHeadings } from '../table/find-headings.ts';
import type { HeadingLookup } from '../table/heading-index.ts';
import { fold } from '../values/fold.ts';
import type { TitleOf } from './fake-heading.ts';

/** What is known of the columns that belong together because a form has split them. */
export interface SplitColumns {
  /** Headings of single choices in the fake: a choice that is no code of the list is the office's own. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns that agree with one another, and may stay as they are: those of public and internal fields. */
  readonly kept: ReadonlySet<number>;
}

/** Finds the columns of single choices, and those of their questions. */
export function splitColumns(
  row: HeadingRow,
  records: readonly RecordType[],
  lookup: HeadingLookup,
  titleOf: TitleOf,
): SplitColumns {
  const headings = new Map<number, string>();
  const kept = new Set<number>();
  for (const record of records) {
    const index = lookup.of(record);
    const { headings: found, choices } = splitChoices(readHeadings(row, index), row, index);
    for (const [at, columns] of choices) {
      const question = found.found.find((heading) => heading.at === at);
      if (!question) continue;
      const { column } = question;
      // Groups of a form in front of the question are the office's own words.
      const title = titleOf(question);
      const words = new Set(
        (column.codelist?.codes ?? []).flatMap(({ code, title }) => [fold(code), fold(title)]),
      );
      const mayStay = column.sensitivity === 'public' || column.sensitivity === 'internal';
      if (mayStay) kept.add(at);
      for (const { at: choiceAt, choice } of columns) {
        if (mayStay) kept.add(choiceAt);
        const isWord = words.has(fold(choice));
        headings.set(choiceAt, `${title}/${isWord ? choice : `Choice ${choiceAt + 1}`}`);
      }
    }
  }
  return { headings, kept };
}
