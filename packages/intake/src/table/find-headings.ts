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
    const key = `${heading.column.name} ${heading.positions.join(' ')}`;
    if (taken.has(key)) repeated.push(at);
    else found.push({ ...heading, at, text });
    taken.add(key);
  }
  return { row, found, unknown, repeated };
}
