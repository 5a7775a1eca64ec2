import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { columnsOf, type RecordType } from '@amparo/core';
import { type HeadingLanguage, templateWords, writeTemplate } from '@amparo/intake/workbook';
import { families, reportWords, type Words } from '@amparo/validate';
import { exitCode } from '../exit-code.ts';
import { AtomicFile } from '../output/atomic-file.ts';
import { OutputError } from '../output/output-error.ts';
import { sayIn } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { languageFor, loadWords } from '../words.ts';
import { fail } from './fail.ts';

/** The options of `amparo template`, as the command line gives them. */
export interface TemplateCommandOptions {
  readonly out?: string;
  readonly lang?: string;
  readonly ids?: number;
  readonly force?: boolean;
}

const usualIds = 1000;

/** `amparo template TYPE -o FILE`: writes a workbook to fill in with records of a type. */
export async function template(type: string, options: TemplateCommandOptions): Promise<number> {
  let language = 'en';
  try {
    language = languageFor(options.lang ?? language);
    const record = recordNamed(type);
    const path = await placeFor(options, type);
    const words = await loadWords(language);
    const count = hasMadeIds(record) ? (options.ids ?? usualIds) : 0;
    await writeWhole(
      path,
      writeTemplate(record, {
        standard: version,
        ...(language !== 'en' && {
          language: headingsIn(record, language, words),
          words: wordsIn(words, language),
        }),
        ...(language !== 'en' && { notes: notesIn(words, language) }),
        ...(count > 0 && { ids: Array.from({ length: count }, () => randomUUID()) }),
      }),
    );
    const say = sayIn(templateWords, words, language);
    process.stderr.write(`${say('templateWritten', { path })}\n`);
    return exitCode.clean;
  } catch (error) {
    return fail(error, [], language);
  }
}

function recordNamed(type: string): RecordType {
  const records = families.flatMap((family) => family.records.map(({ record }) => record));
  const found = records.find((record) => record.type === type);
  if (found) return found;
  throw new UsageError(
    `The record type is not known. Known are: ${records.map((record) => record.type).join(', ')}.`,
  );
}

/**
 * Where the workbook goes.
 *
 * @throws {UsageError} when nothing, no workbook, or a file that is there already is named.
 */
async function placeFor({ out, force }: TemplateCommandOptions, type: string): Promise<string> {
  if (out === undefined)
    throw new UsageError(`Say which file to write: amparo template ${type} -o ${type}.xlsx`);
  if (!/\.xlsx$/iu.test(out))
    throw new UsageError('Let the name end in .xlsx, so that spreadsheet programs open the file.');
  const there = await stat(out).catch(() => undefined);
  if (there && !there.isFile()) throw new UsageError('--out must name a file. Give it another name.');
  if (there && !force)
    throw new UsageError(
      'There is a file of that name already, perhaps one that is filled in. Give another name, or add --force to replace it.',
    );
  return out;
}

/** Whether ids of a type are made by whoever records, and need no knowledge of the record. */
function hasMadeIds(record: RecordType): boolean {
  return columnsOf(record).find(({ path }) => path === record.idField)?.kind === 'uuid';
}

/** What is to be known of the words: descriptions and titles of codes are in English in every language so far. */
function notesIn(words: Words, language: string): string[] {
  const say = sayIn(reportWords, words, language);
  return [...(words.isDraft(language) ? [say('draft')] : []), say('partly')];
}

function headingsIn({ type }: RecordType, language: string, words: Words): HeadingLanguage {
  return { language, titles: words.titles(type, language) ?? {} };
}

function wordsIn(words: Words, language: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(templateWords).flatMap((key) => {
      const word = words.word(key, language);
      return word === undefined ? [] : [[key, word]];
    }),
  );
}

/** Writes a file that appears whole or not at all. It holds nobody's data yet, so others may read it. */
async function writeWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await AtomicFile.create(path, 0o666).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(
      `--out could not be written (${error.code ?? 'unknown reason'}). Check that the folder exists and that you may write there.`,
    );
  });
  try {
    for await (const chunk of chunks) await file.writeBytes(chunk);
    await file.keep();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
