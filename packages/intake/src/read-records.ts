import type { RecordType } from '@amparo/core';
import { defaultLimits, type Limits } from './bytes/limits.ts';
import { peekSource } from './bytes/peek.ts';
import { sniff } from './bytes/sniff.ts';
import type { ByteSource } from './bytes/source.ts';
import type { IntakeItem } from './item.ts';
import { readJsonRecords, readNdjsonRecords } from './json/read-json.ts';
import { RecordTypes } from './record-type/record-types.ts';
import { headingIndexesOf, type TitlesOf } from './table/heading-index.ts';
import { readCsvRecords } from './table/read-csv.ts';
import { readWorkbookRecords } from './table/read-workbook.ts';

/** How to read a file. */
export interface ReadOptions {
  /** The record types that the file may hold; each record is read as its own. */
  readonly records: readonly RecordType[];
  /**
   * The type of whatever does not name its own in `recordType`. Without it, headings and field names have to tell the
   * type, unless only one may be there.
   */
  readonly as?: string;
  /** Version of the standard, for records made of rows. */
  readonly standard: string;
  /** The file's name; it decides only what the content leaves open. */
  readonly name?: string;
  /** Gives a type's field titles in other languages than English, by path, for headings in these languages. */
  readonly titles?: TitlesOf;
  /** The office's offset from UTC, such as `+07:00`, for times that have none. */
  readonly zone?: string;
  /** The time of day, such as `12:00`, to take for days that are noted without one. */
  readonly time?: string;
  /** When the file is read, RFC 3339; the present by default. */
  readonly now?: string;
  /** Encoding of a CSV file that is not UTF-8, as a label of the Encoding Standard, such as `windows-874`. */
  readonly encoding?: string;
  readonly limits?: Partial<Limits>;
}

const noTitles: TitlesOf = () => [];

/** A file being read. */
export interface Reading {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson';
  /** Records and findings in the order of the file, in batches; taken once. */
  readonly batches: AsyncIterable<readonly IntakeItem[]>;
}

/**
 * Reads CSV, XLSX, JSON or NDJSON into records, each with its type and the way back to its cell or line. The format is
 * found from the content. Memory does not grow with the file, except that an XLSX file must be a Blob and its texts are
 * kept.
 *
 * A record or row that names its type in `recordType` has that type. Others have the type `as`, where it is given. Else
 * a type is told by the headings of the table or the field names of the record: a type counts one for each field it
 * knows, one more for each that it requires and two more for its id, and is taken if it is at least two ahead of every
 * other type and either its id or three fields that no other type has are there. Otherwise nothing is guessed, and the
 * finding `intake.record-type-unclear` names the likeliest types.
 *
 * @throws {UnreadableError} when nothing can be read at all; that never means that the data is wrong.
 * @throws {RangeError} when `records` is empty or `as` is none of them.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { readRecords } from '@amparo/intake';
 * const file = new Blob(['{"recordType":"grievance-case"}\n']);
 * const { format, batches } = await readRecords(file, { records: [grievanceCase], standard: '0.1.0' });
 * for await (const items of batches) console.log(format, items.length);
 * ```
 */
export async function readRecords(source: ByteSource, options: ReadOptions): Promise<Reading> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const types = new RecordTypes(options.records, options.as);
  const { head, source: whole } = await peekSource(source);
  const format = sniff(head, options.name);
  const reading = {
    types,
    indexes: headingIndexesOf(options.titles ?? noTitles),
    standard: options.standard,
    now: options.now ?? new Date().toISOString(),
    ...(options.zone !== undefined && { zone: options.zone }),
    ...(options.time !== undefined && { time: options.time }),
  };
  switch (format) {
    case 'ndjson':
      return {
        format,
        batches: readNdjsonRecords(whole, types, limits),
      };
    case 'json':
      return {
        format,
        batches: readJsonRecords(whole, types, limits),
      };
    case 'csv':
      return {
        format,
        batches: readCsvRecords(whole, reading, limits, options.encoding),
      };
    case 'xlsx':
      return { format, batches: readWorkbookRecords(whole, reading, limits) };
  }
}
