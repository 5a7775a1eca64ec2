import { columnsOf } from '@amparo/core';
import type { AnswerBook } from '../questions/answer-book.ts';
import { column as columnQuestion } from '../questions/column.ts';
import { fold } from '../values/fold.ts';
import { type Heading, type HeadingKey, placeHeading } from './heading.ts';
import { type HeadingIndex, type HeadingLookup, lookupWith } from './heading-index.ts';

/**
 * What headings mean, and besides, of those that are not known, what somebody has answered. What a record type forbids
 * stays forbidden, whatever was answered.
 */
export function answeredLookup(
  lookup: HeadingLookup,
  answers: AnswerBook,
  sheet: string | undefined,
): HeadingLookup {
  const given = answers.byHeading(columnQuestion.name, sheet);
  if (given.size === 0) return lookup;
  return lookupWith(lookup, (index) => withAnswers(index, given));
}

function withAnswers(index: HeadingIndex, given: ReadonlyMap<string, unknown>): HeadingIndex {
  const columns = new Map(columnsOf(index.record).map((column) => [column.path, column]));
  const answered = (key: HeadingKey): Heading | undefined => {
    const path = given.get(fold(key.text));
    const column = typeof path === 'string' ? columns.get(path) : undefined;
    if (!column || index.forbids(key)) return undefined;
    // A number may count something else than entries of a list: “Date 2”.
    const placed = placeHeading(column, key.numbers) ?? placeHeading(column, []);
    return placed && { ...placed, byAnswer: true };
  };
  return { ...index, answered, find: (key) => index.find(key) ?? answered(key) };
}
