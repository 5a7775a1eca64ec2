import { headingAt } from '@amparo/core';
import type { FoundHeading, HeadingRow, Headings } from '../table/find-headings.ts';
import type { Heading } from '../table/heading.ts';
import { type HeadingIndex, headingKey } from '../table/heading-index.ts';

/** A column that says of one choice whether it was made: `issues/wages.unpaid`. */
export interface ChoiceColumn {
  readonly at: number;
  /** What its heading says behind the question: a code, or the label of a choice. */
  readonly choice: string;
}

/** The headings of a table without columns of single choices, and these by the column of their question. */
export interface SplitHeadings {
  readonly headings: Headings;
  /** By the column of the question; where the export has none, the first of the choices stands for it. */
  readonly choices: ReadonlyMap<number, readonly ChoiceColumn[]>;
}

/** What an export writes between a question and a choice. */
const separator = '/';

/**
 * Finds the columns in which an export of a form splits a question that has several answers: a question that is known,
 * a slash, and a choice.
 */
export function splitChoices(headings: Headings, { cells }: HeadingRow, index: HeadingIndex): SplitHeadings {
  const unknown = new Set([...headings.unknown, ...headings.forbidden]);
  const found: FoundHeading[] = [...headings.found];
  const byName = new Map<string, { readonly question: FoundHeading; readonly columns: ChoiceColumn[] }>();
  const split = new Set<number>();
  for (const { at, key } of cells) {
    if (!unknown.has(at)) continue;
    const [question, choice] = choiceIn(key.text, index.find) ?? [];
    if (!question || choice === undefined) continue;
    const name = nameOf(question);
    let group = byName.get(name);
    if (!group) {
      const joined = headings.found.find((candidate) => nameOf(candidate) === name);
      const own: FoundHeading = joined ?? { ...question, at, text: key.text };
      if (!joined) found.push(own);
      group = { question: own, columns: [] };
      byName.set(name, group);
    }
    group.columns.push({ at, choice });
    split.add(at);
  }
  if (split.size === 0) return { headings, choices: new Map() };
  const rest = (columns: readonly number[]) => columns.filter((at) => !split.has(at));
  return {
    headings: {
      ...headings,
      found: found.sort((one, other) => one.at - other.at),
      unknown: rest(headings.unknown),
      forbidden: rest(headings.forbidden),
    },
    choices: new Map([...byName.values()].map(({ question, columns }) => [question.at, columns])),
  };
}

function nameOf({ column, positions }: Heading): string {
  return headingAt(column, positions).name;
}

/** The question with several answers that a heading begins with, and the choice behind it. */
export function choiceIn(text: string, find: HeadingIndex['find']): [Heading, string] | undefined {
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) {
    const heading = find(headingKey(text.slice(0, at)));
    const choice = text.slice(at + 1).trim();
    if (heading?.column.many && heading.column.codelist && choice !== '') return [heading, choice];
  }
  return undefined;
}
