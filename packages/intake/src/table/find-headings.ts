import { headingAt } from '@amparo/core';
import { cellText } from '../values/value.ts';
import type { Heading, HeadingIndex } from './heading-index.ts';
import type { TableRow } from './table.ts';

/** A recognised column with its place in the file. */
export interface FoundHeading extends Heading {
  /** Counts from 0. */
  readonly at: number;
  /** The heading as written. */
  readonly text: string;
}

/** The row of headings: which columns were recognised, which were not. */
export interface Headings {
  readonly row: number;
  readonly found: readonly FoundHeading[];
  /** Columns that have a heading which is not known, or one that stands twice; counted from 0. */
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
}

/** How many rows at the top of a table may hold the headings. */
export const headingRows = 20;
/** Fewer recognised columns than this are chance. */
const fewest = 2;

/** Picks the row with most recognised headings out of the first ones; the first of several. */
export function findHeadings(rows: readonly TableRow[], index: HeadingIndex): Headings | undefined {
  let best: Headings | undefined;
  for (const row of rows) {
    const headings = readHeadings(row, index);
    if (headings.found.length >= fewest && headings.found.length > (best?.found.length ?? 0)) best = headings;
  }
  return best;
}

function readHeadings({ row, cells }: TableRow, index: HeadingIndex): Headings {
  const found: FoundHeading[] = [];
  const unknown: number[] = [];
  const repeated: number[] = [];
  const taken = new Set<string>();
  for (const { column: at, value } of cells) {
    const text = cellText(value);
    if (text === '') continue;
    const heading = index(text);
    if (!heading) {
      unknown.push(at);
      continue;
    }
    const name = headingAt(heading.column, heading.positions).name;
    if (isTaken(name, taken)) repeated.push(at);
    else found.push({ ...heading, at, text });
    taken.add(name);
  }
  return { row, found, unknown, repeated };
}

/** Whether an earlier column holds the same field, the whole that it is a part of, or a part of it. */
function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  return [...taken].some(
    (other) => other === name || name.startsWith(`${other}/`) || other.startsWith(`${name}/`),
  );
}
