import type { Answer } from '@amparo/core';
import { readCsv } from '../bytes/csv.ts';
import { readJsonDocument } from '../bytes/json-document.ts';
import { defaultLimits, type Limits } from '../bytes/limits.ts';
import { readNdjson } from '../bytes/ndjson.ts';
import type { RecordItem } from '../item.ts';
import { openSource } from '../open-source.ts';
import { encodingChooser } from '../questions/encoding-chooser.ts';
import type { Reading, ReadOptions } from '../read-records.ts';
import { RecordTypes } from '../record-type/record-types.ts';
import { headingLanguagesOf } from '../table/heading-languages.ts';
import { FakeAnswers } from './fake-answers.ts';
import { fakeCsv } from './fake-csv.ts';
import { FakeDays } from './fake-days.ts';
import { FakeIds } from './fake-ids.ts';
import { fakeJson, fakeNdjson } from './fake-json.ts';
import { SheetNames } from './fake-sheet-names.ts';
import { fakeWorkbook } from './fake-workbook.ts';
import { fakeZip } from './fake-zip.ts';
import { Guard } from './guard.ts';
import { LinkedSheets } from './linked-sheets.ts';
import type { Faking } from './table-plan.ts';
import { Tally } from './tally.ts';

/** How to make up a file. */
export interface FakeOptions
  extends Pick<
    ReadOptions,
    | 'records'
    | 'as'
    | 'standard'
    | 'name'
    | 'titles'
    | 'zone'
    | 'time'
    | 'answers'
    | 'now'
    | 'encoding'
    | 'limits'
  > {
  /**
   * What a check finds in a record, each finding as a text without values, such as its code and path. Records are made up
   * anew until the same is found in them, within bounds. Without it, only how cells are read stays the same.
   */
  readonly judge?: (item: RecordItem) => readonly string[];
  /**
   * Whether records stay closer to the original from the first: codes of public and internal fields stay, the same other
   * code becomes the same made-up one in the whole file. For files of which rules over several records find something else.
   */
  readonly closer?: boolean;
}

/** A file being made up. */
export interface Fake {
  readonly format: Reading['format'];
  /** The file; taken once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What was made up by now. */
  readonly made: () => FakeFacts;
  /**
   * The answers given for the original as they hold for the fake: with its names of sheets and headings, and with made-up
   * words. To be asked when `chunks` are over.
   */
  readonly answers: () => readonly Answer[];
  /**
   * Whether a text of the original stands in a file: a last look at what was written before anybody gets it. It knows up to
   * 200,000 texts of eight letters and digits or more that are no words of the standard. To be asked when `chunks` are over.
   */
  readonly holdsOriginal: (file: Blob) => Promise<boolean>;
}

/** Counts of what was made up. */
export interface FakeFacts {
  readonly records: number;
  /** What was found in single records of the original. */
  readonly findings: number;
  /** Findings in single records that only one of the two files has. */
  readonly differing: number;
}

/**
 * Makes a file of the same shape and with the same faults as another one, with invented values: to be sent to somebody who
 * must not see the data. It has the same format, rows, columns and kinds of cells. Letters and digits are replaced by
 * random ones of the same script; the same id becomes the same made-up one everywhere (up to 500,000 different ones);
 * the dates of a record move together; codes become others of their list. Where the findings cannot be kept otherwise,
 * codes, yes or no, and counts of up to three digits of public and internal fields stay as they are; values of personal and
 * special fields never do, but by chance, nor any free text. Headings and names of sheets stay only where they are words of the standard. Packed files come out unpacked, texts
 * in UTF-8; comments, pictures, links, macros and properties of a workbook are left out.
 *
 * Blank cells stay blank, and lengths and punctuation of texts stay: whoever knows a case well may still know its row again.
 * Memory does not grow with the file, but with its ids and what `holdsOriginal` remembers.
 *
 * @throws {UnreadableError} when the file cannot be read.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { fakeFile } from '@amparo/intake/fake';
 * const file = new Blob(['Case ID,Channel,Received at\nC-1,hotline,2026-05-01\n']);
 * const { chunks } = await fakeFile(file, { records: [grievanceCase], standard: '0.1.0' });
 * const parts = [];
 * for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
 * console.log(await new Blob(parts).text());
 * ```
 */
export async function fakeFile(source: Blob, options: FakeOptions): Promise<Fake> {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const { records, name, encoding, zone, time } = options;
  const choose = encodingChooser(options.answers ?? [], undefined);
  const opened = await openSource(source, { name, encoding, choose }, limits);
  const answered = new FakeAnswers(options.answers);
  const guard = new Guard(records);
  const tally = new Tally();
  const types = new RecordTypes(records, options.as);
  const languages = headingLanguagesOf(options.titles);
  const answers = answered.book();
  const linked =
    opened.format === 'xlsx' || opened.format === 'zip'
      ? await LinkedSheets.of(opened.workbook, types, languages, answers)
      : new LinkedSheets();
  const names = new SheetNames(records, linked);
  const faking: Faking = {
    types,
    languages,
    linked,
    names,
    days: new FakeDays(),
    standard: options.standard,
    answers,
    answered,
    now: options.now ?? new Date().toISOString(),
    ...(zone !== undefined && { zone }),
    ...(time !== undefined && { time }),
    ids: new FakeIds(),
    ...(linked.isTemplate && { fromTemplate: true }),
    guard,
    tally,
    date1904: opened.format === 'xlsx' && opened.workbook.date1904,
    isCloser: options.closer ?? false,
    judge: options.judge ?? (() => []),
    ...(opened.format === 'xlsx' && { dateSystem: opened.workbook.date1904 ? '1904' : '1900' }),
  };
  return {
    format: opened.format,
    chunks: chunksOf(opened, faking, names, limits, { ...(encoding !== undefined && { encoding }), choose }),
    answers: () => answered.inFake(),
    made: () => ({ records: tally.rows, findings: tally.findings, differing: tally.differing }),
    holdsOriginal: async (file) => {
      for await (const text of textsOf(file, limits)) if (guard.has(text)) return true;
      return false;
    },
  };
}

function chunksOf(
  opened: Awaited<ReturnType<typeof openSource>>,
  faking: Faking,
  names: SheetNames,
  limits: Limits,
  encoding: Parameters<typeof fakeZip>[4],
): AsyncIterable<Uint8Array> {
  switch (opened.format) {
    case 'csv':
      return fakeCsv(opened.text, faking, limits);
    case 'json':
      return fakeJson(opened.source, faking, limits);
    case 'ndjson':
      return fakeNdjson(opened.source, faking, limits);
    case 'zip':
      return fakeZip(opened.blob, names, faking, limits, encoding);
    case 'xlsx':
      return fakeWorkbook(opened.workbook, names, faking);
  }
}

/** Every text in a file: cells, names and values of JSON. Sheets are named with words of the standard only. */
async function* textsOf(file: Blob, limits: Limits): AsyncGenerator<string, void, undefined> {
  const opened = await openSource(file, {}, limits);
  switch (opened.format) {
    case 'csv':
      for await (const batch of readCsv(opened.text.bytes, limits))
        for (const item of batch) if (!item.problem) yield* item.cells;
      return;
    case 'json':
    case 'ndjson': {
      const { source, format } = opened;
      for await (const batch of format === 'json'
        ? readJsonDocument(source, limits)
        : readNdjson(source, limits))
        for (const item of batch) if (!item.problem) yield* textsIn(item.value);
      return;
    }
    default:
      for (const { name } of opened.workbook.sheets) {
        for await (const batch of opened.workbook.rows(name))
          for (const item of batch)
            if (!item.problem)
              for (const content of item.content) if (typeof content === 'string') yield content;
      }
  }
}

function* textsIn(value: unknown): Generator<string, void, undefined> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const entry of value) yield* textsIn(entry);
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      yield name;
      yield* textsIn(part);
    }
}
