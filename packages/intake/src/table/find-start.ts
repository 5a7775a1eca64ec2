import type { RecordType } from '@amparo/core';
import { type FormExport, formExportOf } from '../forms/form-export.ts';
import { formLookup, withoutSystemColumns } from '../forms/form-headings.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import type { RecordTypes } from '../record-type/record-types.ts';
import { answeredLookup } from './answered-headings.ts';
import { chooseType, type TableStart } from './choose-type.ts';
import { type HeadingRow, headingRow, readHeadings } from './find-headings.ts';
import type { HeadingLookup } from './heading-index.ts';
import type { HeadingLanguages } from './heading-languages.ts';
import type { TableRow } from './table.ts';

/** What the first rows of a table tell. */
export interface FoundStart {
  /** The rows, ready to be looked up; of an export of a form, without the columns that the program wrote. */
  readonly rows: readonly HeadingRow[];
  readonly start: TableStart;
  readonly lookup: HeadingLookup;
  readonly form: FormExport | undefined;
}

/** So many columns at least must have a heading in both rows. */
const fewestTwice = 3;

/** The row below the headings, if it says the same again, such as labels below names. */
export function secondHeadings(
  { rows, lookup }: FoundStart,
  headings: HeadingRow,
  record: RecordType | undefined,
): number | undefined {
  const below = rows.find(({ row }) => row > headings.row);
  if (!below || !record) return undefined;
  const columns = new Map(
    readHeadings(headings, lookup.of(record)).found.map(({ at, column }) => [at, column]),
  );
  const again = readHeadings(below, lookup.of(record)).found.filter(
    ({ at, column }) => columns.get(at) === column,
  );
  return again.length >= Math.max(fewestTwice, columns.size / 2) ? below.row : undefined;
}

/**
 * Finds the headings among the first rows of a table, and what they say of its records. Headings that are not known mean
 * what somebody has answered.
 */
export async function findStart(
  top: readonly TableRow[],
  types: RecordTypes,
  languages: HeadingLanguages,
  sheet: string | undefined,
  answers?: AnswerBook,
): Promise<FoundStart> {
  const all = top.map(headingRow);
  const form = formExportOf(all);
  const inLanguages = async (texts?: readonly string[]): Promise<FoundStart> => {
    const indexes = await languages.indexesFor(all, types, texts);
    const known = form ? formLookup(indexes, form) : indexes;
    const lookup = answers ? answeredLookup(known, answers, sheet) : known;
    const rows = form
      ? all.map((row) =>
          withoutSystemColumns(row, form, (key) =>
            types.all.some((record) => indexes.of(record).find(key) !== undefined),
          ),
        )
      : all;
    return { rows, start: chooseType(rows, types, lookup, sheet), lookup, form };
  };
  const found = await inLanguages();
  // The name of the sheet may decide, in whatever language it is.
  return sheet !== undefined && isOpen(found.start) ? inLanguages([sheet]) : found;
}

function isOpen(start: TableStart): boolean {
  return start.row === undefined ? start.unclear?.isTie === true : start.known === undefined;
}
