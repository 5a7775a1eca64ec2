import { columnsOf, type RecordType } from '@amparo/core';
import { type HeadingRow, type Headings, readHeadings } from '../table/find-headings.ts';
import type { HeadingIndex } from '../table/heading-index.ts';
import type { FormExport } from './form-export.ts';
import { type ChoiceColumn, splitChoices } from './split-choices.ts';

/** The headings of a table, with what an export of a form adds to them. */
export interface FormHeadings {
  readonly headings: Headings;
  /** Columns of single choices, by the column of their question. */
  readonly choices: ReadonlyMap<number, readonly ChoiceColumn[]>;
  /** Columns that the program wrote beside the answers, and that the type does not know either. */
  readonly beside: readonly number[];
  /** The column whose ids of submissions serve as those of the records. */
  readonly idAt: number | undefined;
}

/** Columns that hold the UUID of a submission, by program. */
const idNames = ['_uuid', 'meta/instanceID', 'meta-instanceID', 'instanceID', 'KEY'];

/**
 * Reads a row as the headings of one record type. In an export of a form, the id of a submission serves as that of the
 * record where the form does not ask for one; not where `mayLeadBack` is false, because it leads back to the submission.
 */
export function readFormHeadings(
  row: HeadingRow,
  index: HeadingIndex,
  form: FormExport | undefined,
  mayLeadBack: boolean,
): FormHeadings {
  const read = readHeadings(row, index);
  if (!form) return { ...splitChoices(read, row, index), beside: [], idAt: undefined };
  const system = new Set(form.columns.map(({ at }) => at));
  const left = (columns: readonly number[]) => columns.filter((at) => !system.has(at));
  const beside = [...read.unknown, ...read.forbidden].filter((at) => system.has(at));
  const asked = { ...read, unknown: left(read.unknown), forbidden: left(read.forbidden) };
  const id = mayLeadBack ? formId(asked, index.record, form) : undefined;
  const headings = id ? { ...asked, found: [...asked.found, id] } : asked;
  return { ...splitChoices(headings, row, index), beside, idAt: id?.at };
}

function formId(
  { found }: Headings,
  record: RecordType,
  form: FormExport,
): Headings['found'][number] | undefined {
  if (found.some(({ column }) => column.path === record.idField)) return undefined;
  const column = columnsOf(record).find(({ path }) => path === record.idField);
  const name = idNames.find((candidate) => form.at.has(candidate));
  if (column?.kind !== 'uuid' || name === undefined) return undefined;
  return { column, positions: [], at: form.at.get(name) as number, text: name };
}
