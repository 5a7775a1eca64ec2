import type { Answer, Severity } from '@amparo/core';
import type { ChooseEncoding } from '../bytes/encoding-candidate.ts';
import type { Limits } from '../bytes/limits.ts';

/** A finding put into words, with its place. */
export interface MarkedFinding {
  readonly severity: Severity;
  readonly code: string;
  /** What is wrong, why it matters and what to do, in the reader's language. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** The sheet's name; absent for CSV and for findings about the whole file. */
  readonly sheet?: string;
  /** As an `Address` gives it: `H42`, a range `B4:B9`, a row `42`; absent for findings about the whole file. */
  readonly cell?: string;
  /** The row of the place, from 1; needed where `cell` names a column alone. */
  readonly row?: number;
  /** The heading of the column, as written. */
  readonly heading?: string;
}

/** The findings of a file, each by its number from 0; an array will do. They are looked up more than once. */
export interface MarkedFindings {
  readonly length: number;
  at(index: number): MarkedFinding | undefined;
}

/** A cell that was read as something else than it shows, with what it holds: for the person whose file it is. */
export interface MarkedChange {
  readonly sheet?: string;
  readonly cell: string;
  readonly heading?: string;
  readonly before: string;
  readonly after: string;
  /** What was done, in the reader's language. */
  readonly what: string;
}

/** The words of marks and of the two sheets that are added, in the reader's language. */
export interface MarkWords {
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly why: string;
  readonly fix: string;
  /** Names of the two sheets; shortened where they are longer than a sheet's name may be. */
  readonly findings: string;
  readonly changes: string;
  /** Lines above the lists: how to read the colours, and what the sheets are for. */
  readonly aboutFindings: string;
  readonly aboutChanges: string;
  /** What stands on a sheet that has nothing to list. */
  readonly noFindings: string;
  readonly noChanges: string;
  /** Headings of the lists. */
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
  readonly what: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly done: string;
  /** Says that there are more findings at a cell than its comment shows. */
  readonly moreInCell: (count: number) => string;
  /** Says that cells of a sheet are coloured but have no comment, as there are so many. */
  readonly withoutComment: (sheet: string, cells: number) => string;
  /** Says that only the first of the changes are listed. */
  readonly changesNotListed: (count: number) => string;
}

/** How to mark a workbook. */
export interface MarkOptions {
  readonly words: MarkWords;
  /** BCP 47, for the direction in which the added sheets are laid out. */
  readonly language?: string;
  /** The name of the source, for the sheet that a CSV file becomes. */
  readonly name?: string;
  /** The encoding of CSV text that is not UTF-8, or who says it: the same as in reading. */
  readonly encoding?: string;
  readonly answers?: readonly Answer[];
  readonly chooseEncoding?: ChooseEncoding;
  /** Lines to show above the findings, such as how many are not listed. */
  readonly notes?: readonly string[];
  /** When it is made, RFC 3339, for replies in threads of comments; the present by default. */
  readonly now?: string;
  readonly limits?: Partial<Limits>;
  /** How many cells of a sheet get a comment; 50,000 by default. The others are coloured and listed. */
  readonly commentsPerSheet?: number;
}

/** Cells of a sheet that are coloured have one of these marks; the heavier one covers the lighter. */
export type Mark = Severity;

/** How heavy a mark is. */
export const weightOf: Readonly<Record<Mark, number>> = { note: 1, warning: 2, error: 3 };

/** The heavier of two marks. */
export function heavier(a: Mark | undefined, b: Mark): Mark {
  return a !== undefined && weightOf[a] >= weightOf[b] ? a : b;
}
