import { headingAt } from '@amparo/core';
import { cellText } from '../values/value.ts';
import type { Heading, HeadingKey } from './heading.ts';
import { type HeadingIndex, headingKey } from './heading-index.ts';
import type { TableRow } from './table.ts';

/** A recognised column with its place in the file. */
export interface FoundHeading extends Heading {
  /** Counts from 0. */
  readonly at: number;
  /** The heading as written. */
  readonly text: string;
}

/** A row of headings as one record type reads it. Columns count from 0. */
export interface Headings {
  readonly row: number;
  readonly found: readonly FoundHeading[];
  /** Columns that have a heading which is not known, one that stands twice, or one of a field that must not be stored. */
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
  readonly forbidden: readonly number[];
}

/** A row of a table with its cells made ready to be looked up as headings. */
export interface HeadingRow {
  readonly row: number;
  readonly cells: readonly { readonly at: number; readonly key: HeadingKey }[];
  /** Columns with a heading that is not looked up: what links sheets, and what a program wrote beside the answers. */
  readonly beside?: readonly number[];
}

/** A row of headings without some of its columns. */
export function leavingOut(row: HeadingRow, columns: ReadonlySet<number>): HeadingRow {
  return {
    ...row,
    cells: row.cells.filter(({ at }) => !columns.has(at)),
    beside: [...(row.beside ?? []), ...columns],
  };
}

/** How many rows at the top of a table may hold the headings. */
export const headingRows = 20;

/** Makes a row ready for the indexes of any number of types. */
export function headingRow({ row, cells }: TableRow): HeadingRow {
  return {
    row,
    cells: cells.flatMap(({ column: at, value }) => {
      const text = cellText(value);
      return text === '' ? [] : [{ at, key: headingKey(text) }];
    }),
  };
}

/** Picks the row with most recognised headings out of the first ones; the first of several. */
export function findHeadings(rows: readonly HeadingRow[], index: HeadingIndex): Headings | undefined {
  let best: Headings | undefined;
  for (const row of rows) {
    const headings = readHeadings(row, index);
    if (headings.found.length > (best?.found.length ?? 0)) best = headings;
  }
  return best;
}

/** Reads a row as the headings of one record type. */
export function readHeadings({ row, cells }: HeadingRow, index: HeadingIndex): Headings {
  const found: FoundHeading[] = [];
  const unknown: number[] = [];
  const repeated: number[] = [];
  const forbidden: number[] = [];
  const taken = new TakenNames();
  for (const { at, key } of cells) {
    const heading = index.find(key);
    if (!heading) {
      (index.forbids(key) ? forbidden : unknown).push(at);
      continue;
    }
    const name = headingAt(heading.column, heading.positions).name;
    if (taken.take(name)) found.push({ ...heading, at, text: key.text });
    else repeated.push(at);
  }
  return { row, found, unknown, repeated, forbidden };
}

/** The names of columns met so far, with those of the groups that they are parts of. */
export class TakenNames {
  readonly #names = new Set<string>();
  readonly #groups = new Set<string>();

  /** False if a column met holds the same field, the whole that it is a part of, or a part of it. */
  isFree(name: string): boolean {
    return (
      !this.#names.has(name) &&
      !this.#groups.has(name) &&
      !groupsOf(name).some((group) => this.#names.has(group))
    );
  }

  /** Takes a name, and says whether it was free. */
  take(name: string): boolean {
    const isFree = this.isFree(name);
    this.#names.add(name);
    for (const group of groupsOf(name)) this.#groups.add(group);
    return isFree;
  }
}

function groupsOf(name: string): string[] {
  const groups: string[] = [];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) groups.push(name.slice(0, at));
  return groups;
}
