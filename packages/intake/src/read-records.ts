import type { Answer, RecordType } from '@amparo/core';
import type { ChooseEncoding } from './bytes/encoding-candidate.ts';
import { defaultLimits, type Limits } from './bytes/limits.ts';
import type { ByteSource } from './bytes/source.ts';
import type { IntakeItem } from './item.ts';
import { readJsonRecords, readNdjsonRecords } from './json/read-json.ts';
import { openSource } from './open-source.ts';
import { AnswerBook } from './questions/answer-book.ts';
import { encodingChooser } from './questions/encoding-chooser.ts';
import { RecordTypes } from './record-type/record-types.ts';
import { headingLanguagesOf, type TitleSource } from './table/heading-languages.ts';
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
  /** Field titles in other languages than English, for headings in these languages. */
  readonly titles?: TitleSource;
  /** The office's offset from UTC, such as `+07:00`, for times that have none. */
  readonly zone?: string;
  /** The time of day, such as `12:00`, to take for days that are noted without one. */
  readonly time?: string;
  /** Answers to questions that reading this file, or an earlier one of the same form, has asked. */
  readonly answers?: readonly Answer[];
  /** When the file is read, RFC 3339; the present by default. */
  readonly now?: string;
  /**
   * Encoding of CSV text without a byte order mark, as a label of the Encoding Standard, such as `windows-874`. Without it,
   * the text is UTF-8, or else somebody has to say what it is.
   */
  readonly encoding?: string;
  /**
   * Asked in which encoding CSV text is written that is not UTF-8, unless an answer to the question `encoding` is one that
   * it may be written in. Without an answer, reading ends with an UnclearEncodingError.
   */
  readonly chooseEncoding?: ChooseEncoding;
  readonly limits?: Partial<Limits>;
}

/** A file being read. */
export interface Reading {
  /** `zip` is an archive of CSV files. */
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'zip';
  /** Records and findings in the order of the file, in batches; taken once. */
  readonly batches: AsyncIterable<readonly IntakeItem[]>;
}

/**
 * Reads CSV, XLSX, JSON or NDJSON into records, each with its type and the way back to its cell or line. The format is
 * found from the content. CSV, JSON and NDJSON may be packed with gzip, and CSV files in a ZIP archive are read like the
 * sheets of a workbook, under their names. Memory does not grow with the file, except that a workbook and an archive must
 * be a Blob, and the texts of a workbook are kept.
 *
 * A record or row that names its type in `recordType` has that type. Others have the type `as`, where it is given. Else
 * a type is told by the headings of the table or the field names of the record: a type counts one for each field it
 * knows, one more for each that it requires and two more for its id, and is taken if it is at least two ahead of every
 * other type and either its id or three fields that no other type has are there. Otherwise nothing is guessed, and the
 * finding `intake.record-type-unclear` names the likeliest types.
 *
 * @throws {UnreadableError} when nothing can be read at all, or not to the end; that never means that the data is wrong.
 * @throws {UnclearEncodingError} when CSV text is not UTF-8 and nobody says in which encoding it is.
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
  const answers = new AnswerBook(options.answers);
  const { name, encoding, chooseEncoding } = options;
  const choose = encodingChooser(options.answers ?? [], chooseEncoding);
  const opened = await openSource(source, { name, encoding, choose }, limits);
  const reading = {
    types,
    languages: headingLanguagesOf(options.titles),
    standard: options.standard,
    answers,
    now: options.now ?? new Date().toISOString(),
    ...(options.zone !== undefined && { zone: options.zone }),
    ...(options.time !== undefined && { time: options.time }),
  };
  const { format } = opened;
  switch (format) {
    case 'ndjson':
      return { format, batches: readNdjsonRecords(opened.source, types, limits) };
    case 'json':
      return { format, batches: readJsonRecords(opened.source, types, limits) };
    case 'csv':
      return { format, batches: readCsvRecords(opened.text, reading, limits) };
    default:
      return { format, batches: readWorkbookRecords(opened.workbook, reading) };
  }
}
