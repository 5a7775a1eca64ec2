import type { RecordType } from '@amparo/core';
import { type Evidence, fewestFields, judgeEvidence } from '../record-type/judge-evidence.ts';
import type { KnownType, RecordTypes } from '../record-type/record-types.ts';
import { findHeadings, type HeadingRow, type Headings } from './find-headings.ts';
import type { HeadingLookup } from './heading-index.ts';
import { nameSpeaksFor } from './sheet-name.ts';

/** How a table is to be read. */
export type TableStart =
  | {
      /** The row of the headings. */
      readonly row: number;
      /** The type of the rows that do not name their own. */
      readonly known: KnownType | undefined;
      /** The column in which rows name their types, from 0. */
      readonly typeColumn: number | undefined;
      /** What the type may be, where it is not known. */
      readonly candidates: readonly RecordType[];
    }
  | { readonly row: undefined; readonly unclear?: UnclearTable };

/** Headings that do not tell the type. */
export interface UnclearTable {
  readonly row: number;
  /** The likeliest first. */
  readonly candidates: readonly RecordType[];
  /** Whether they are headings of records for sure, and only the type is open. */
  readonly isTie: boolean;
}

/**
 * Finds the headings among the first rows of a table and tells the record type by them, unless it was given. The name
 * of a sheet decides only between types that the headings leave level.
 */
export function chooseType(
  rows: readonly HeadingRow[],
  types: RecordTypes,
  indexes: HeadingLookup,
  sheet: string | undefined,
): TableStart {
  const { given } = types;
  if (given) {
    const headings = findHeadings(rows, indexes.of(given));
    if (headings && headings.found.length >= fewestFields)
      return start(headings, { record: given, source: 'given' });
  }
  const found = types.all.flatMap((record) => {
    const headings = findHeadings(rows, indexes.of(record));
    return headings ? [{ record, headings }] : [];
  });
  const judgement = judgeEvidence(found.map(({ record, headings }) => evidenceOf(record, headings, found)));
  const candidates = judgement.record ? [judgement.record] : judgement.candidates;
  const best = found.find(({ record }) => record === candidates[0])?.headings;
  if (!best) return { row: undefined };
  if (given)
    return typeColumnOf(best) === undefined
      ? { row: undefined }
      : start(best, { record: given, source: 'given' });
  const isTie = judgement.record === undefined && judgement.isTie;
  const named = isTie ? nameSpeaksFor(sheet, candidates, indexes) : undefined;
  const told = judgement.record ?? named;
  if (told) {
    const { headings = best } = found.find(({ record }) => record === told) ?? {};
    return start(headings, { record: told, source: 'headings' });
  }
  if (typeColumnOf(best) !== undefined) return start(best, undefined, candidates);
  return { row: undefined, unclear: { row: best.row, candidates, isTie } };
}

function start(
  headings: Headings,
  known: KnownType | undefined,
  candidates: readonly RecordType[] = [],
): TableStart {
  return { row: headings.row, known, typeColumn: typeColumnOf(headings), candidates };
}

function typeColumnOf({ found }: Headings): number | undefined {
  return found.find(({ column }) => column.path === 'recordType')?.at;
}

/** What the headings say for one type; a list's columns count once, however many entries there are. */
function evidenceOf(
  record: RecordType,
  { row, found }: Headings,
  others: readonly { readonly record: RecordType; readonly headings: Headings }[],
): Evidence {
  const elsewhere = new Set(
    others.flatMap((other) =>
      other.record !== record && other.headings.row === row ? other.headings.found.map(({ at }) => at) : [],
    ),
  );
  const columns = new Map(found.map(({ column }) => [column.path, column]));
  return {
    record,
    fields: columns.size,
    required: [...columns.values()].filter(({ required }) => required).length,
    hasId: columns.has(record.idField),
    own: new Set(found.flatMap(({ at, column }) => (elsewhere.has(at) ? [] : [column.path]))).size,
  };
}
