import type { RecordType } from '@amparo/core';
import { defaultLimits, type Limits } from './bytes/limits.ts';
import { peekSource } from './bytes/peek.ts';
import { sniff } from './bytes/sniff.ts';
import type { ByteSource } from './bytes/source.ts';
import type { IntakeItem } from './item.ts';
import { readJsonRecords, readNdjsonRecords } from './json/read-json.ts';
import type { Titles } from './table/heading-index.ts';
import { readCsvRecords } from './table/read-csv.ts';
import { readWorkbookRecords } from './table/read-workbook.ts';

/** How to read a file. */
export interface ReadOptions {
  /** The record type that the file holds. */
  readonly record: RecordType;
  /** Version of the standard, for records made of rows. */
  readonly standard: string;
  /** The file's name; it decides only what the content leaves open. */
  readonly name?: string;
  /** Field titles in other languages than English, by path, for headings in these languages. */
  readonly titles?: readonly Titles[];
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

/** A file being read. */
export interface Reading {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson';
  /** Records and findings in the order of the file, in batches; taken once. */
  readonly batches: AsyncIterable<readonly IntakeItem[]>;
}

/**
 * Reads CSV, XLSX, JSON or NDJSON into records, each with the way back to its cell or line. The format is found from
 * the content. Memory does not grow with the file, except that an XLSX file must be a Blob and its texts are kept.
 *
 * @throws {UnreadableError} when nothing can be read at all; that never means that the data is wrong.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { readRecords } from '@amparo/intake';
 * const file = new Blob(['{"recordType":"grievance-case"}\n']);
 * const { format, batches } = await readRecords(file, { record: grievanceCase, standard: '0.1.0' });
 * for await (const items of batches) console.log(format, items.length);
 * ```
 */
export async function readRecords(source: ByteSource, options: ReadOptions): Promise<Reading> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const { head, source: whole } = await peekSource(source);
  const format = sniff(head, options.name);
  const reading = {
    record: options.record,
    titles: options.titles ?? [],
    standard: options.standard,
    now: options.now ?? new Date().toISOString(),
    ...(options.zone !== undefined && { zone: options.zone }),
    ...(options.time !== undefined && { time: options.time }),
  };
  switch (format) {
    case 'ndjson':
      return {
        format,
        batches: readNdjsonRecords(whole, options.record, limits),
      };
    case 'json':
      return {
        format,
        batches: readJsonRecords(whole, options.record, limits),
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
