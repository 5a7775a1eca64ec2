import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Answer, isDateTime } from '@amparo/core';
import { type RecordItem, UnreadableError } from '@amparo/intake';
import { type Fake, type FakeWord, fakeFile, fakeWords } from '@amparo/intake/fake';
import { families, inert, type Report, validator } from '@amparo/validate';
import { readAnswers, writeGivenAnswers } from '../answers/answers-file.ts';
import { exitCode } from '../exit-code.ts';
import { givenTypes } from '../given-types.ts';
import { type Input, openInputs } from '../input.ts';
import type { AtomicFile } from '../output/atomic-file.ts';
import { openTarget } from '../output/open-target.ts';
import { Progress } from '../output/progress.ts';
import { type Comparison, compareReports, differences, writeComparison } from '../output/write-comparison.ts';
import { recordTypes } from '../record-types.ts';
import { type Say, sayIn } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { headingTitles, languageFor, loadWords } from '../words.ts';
import { checkFiles, type Facts, FileError } from './check-files.ts';
import { fail } from './fail.ts';

/** The options of `amparo fake`. */
export interface FakeCommandOptions {
  readonly out?: string;
  readonly as?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
  readonly answers?: string;
  readonly lang?: string;
}

/** How names of files end, by what is in them. */
const endings: Readonly<Record<Fake['format'], RegExp>> = {
  csv: /\.(csv|tsv|txt)$/iu,
  xlsx: /\.xlsx$/iu,
  zip: /\.zip$/iu,
  json: /\.json$/iu,
  ndjson: /\.(ndjson|jsonl)$/iu,
};

/** `amparo fake FILE -o FAKE`: a file of the same shape and with the same faults, with invented values. */
export async function fake(path: string, options: FakeCommandOptions): Promise<number> {
  let language = 'en';
  try {
    language = languageFor(options.lang ?? language);
    const out = await placeFor(path, options);
    const say = sayIn(fakeWords, await loadWords(language), language);
    if (options.now !== undefined && !isDateTime(options.now))
      throw new UsageError('Write --now as 2026-06-01T00:00:00Z or with an offset, such as +07:00.');
    const { zone, time, encoding } = options;
    const answers = options.answers === undefined ? [] : await givenAnswers(options.answers);
    const facts: Facts = {
      answers,
      titles: headingTitles(language),
      now: options.now ?? new Date().toISOString(),
      ...(zone !== undefined && { zone }),
      ...(time !== undefined && { time }),
      ...(encoding !== undefined && { encoding }),
    };
    const as = givenTypes(options.as === undefined ? [] : [options.as], [path], validator.recordTypes).get(
      path,
    );
    for await (const input of openInputs([path])) {
      try {
        return await make(input, as, out, facts, say);
      } finally {
        await input.close();
      }
    }
    return exitCode.clean;
  } catch (error) {
    return fail(error, [path], language);
  }
}

/**
 * Where the fake goes.
 *
 * @throws {UsageError} when nothing, or a file that is there already, is named, or standard input is to be read.
 */
async function placeFor(path: string, { out, answers }: FakeCommandOptions): Promise<string> {
  if (path === '-')
    throw new UsageError(
      'The file is read several times, so it cannot come from standard input. Save it first.',
    );
  if (out === undefined) throw new UsageError('Say which file to write: amparo fake FILE -o FAKE');
  const names = answers === undefined ? [out] : [out, answersBeside(out)];
  for (const name of names)
    if (await stat(name).catch(() => undefined))
      throw new UsageError(
        `There is a file of the name ${inert(basename(name))} already. Give --out another name.`,
      );
  return out;
}

/** Where the answers for a fake go. */
function answersBeside(out: string): string {
  return `${out.replace(/\.[a-z]+$/iu, '')}.answers.json`;
}

/**
 * The answers for the original.
 *
 * @throws {UsageError} when there are none: nothing is asked here, and nothing written into their file.
 */
async function givenAnswers(path: string): Promise<Answer[]> {
  const answers = await readAnswers(path);
  if (answers.length > 0) return answers;
  throw new UsageError(
    'The file of --answers is not there, or answers nothing yet. amparo check FILE --answers answers.json writes the questions into it.',
  );
}

interface Attempt {
  readonly target: AtomicFile;
  readonly comparison: Comparison;
  readonly answers: readonly Answer[];
}

/** Makes the fake; closer to the original where rules over several records found something else in the first. */
async function make(
  input: Input,
  as: string | undefined,
  out: string,
  facts: Facts,
  say: Say<FakeWord>,
): Promise<number> {
  const before = await reportOn(input, as, facts);
  let best: Attempt | undefined;
  try {
    for (const closer of [false, true]) {
      const attempt = await makeOnce(input, as, out, { facts, before, closer, say });
      if (!attempt) return exitCode.couldNotCheck;
      if (best && differences(best.comparison) <= differences(attempt.comparison))
        await attempt.target.discard();
      else {
        await best?.target.discard();
        best = attempt;
      }
      if (differences(best.comparison) === 0) break;
    }
    if (!best) return exitCode.couldNotCheck;
    await best.target.keep();
    const { comparison, answers } = best;
    const written = [say('fakeWritten', { path: out, records: comparison.records })];
    if (answers.length > 0) {
      const beside = answersBeside(out);
      await writeGivenAnswers(beside, answers);
      const command = `amparo check ${out} --answers ${beside}`;
      written.push(say('fakeAnswers', { path: beside, command }));
    }
    process.stderr.write(writeComparison(written, comparison, say));
    best = undefined;
    return exitCode.clean;
  } finally {
    await best?.target.discard();
  }
}

interface MakingFacts {
  readonly facts: Facts;
  /** The report on the original. */
  readonly before: Report | string;
  readonly closer: boolean;
  readonly say: Say<FakeWord>;
}

/** One fake, looked through and checked; undefined if it must not be given to anybody. */
async function makeOnce(
  input: Input,
  as: string | undefined,
  out: string,
  { facts, before, closer, say }: MakingFacts,
): Promise<Attempt | undefined> {
  const { zone, time, encoding, now, answers = [] } = facts;
  const made = await fakeFile(input.source as Blob, {
    records: recordTypes,
    standard: families[0]?.version ?? version,
    name: input.name,
    titles: facts.titles,
    judge: (item) => judge(item, now),
    closer,
    answers,
    ...(as !== undefined && { as }),
    ...(zone !== undefined && { zone }),
    ...(time !== undefined && { time }),
    ...(encoding !== undefined && { encoding }),
    ...(now !== undefined && { now }),
  });
  if (!endings[made.format].test(out))
    throw new UsageError(
      `The file is ${made.format}, and so will be the fake. Let the name of --out end in .${made.format}.`,
    );
  const target = await openTarget('--out', out, [input.path]);
  const progress = new Progress(process.stderr, undefined);
  let isGood = false;
  try {
    for await (const chunk of made.chunks) {
      progress.show(() => `${made.made().records.toLocaleString('en')} records made up`);
      await target.writeBytes(chunk);
    }
    progress.clear();
    await target.flush();
    // Whoever gets the file sees what is in it, so it is looked through as it lies on the disk.
    if (await made.holdsOriginal(await openAsBlob(target.beside))) {
      process.stderr.write(`amparo: ${say('fakeHoldsOriginal')}\n`);
      return undefined;
    }
    const after = await fakedReport(target.beside, input.name, as, { ...facts, answers: made.answers() });
    isGood = true;
    return { target, comparison: compareReports(before, after), answers: made.answers() };
  } finally {
    progress.clear();
    if (!isGood) await target.discard();
  }
}

/** What a check finds in one record: codes and places. */
function judge({ record, recordType }: RecordItem, now: string | undefined): string[] {
  if (recordType === undefined) return [];
  const { diagnostics } = validator.validate(record, { as: recordType, ...(now !== undefined && { now }) });
  return diagnostics.map(({ code, path }) => `${code} ${path}`);
}

async function fakedReport(path: string, name: string, as: string | undefined, facts: Facts) {
  for await (const written of openInputs([path])) {
    try {
      const { encoding: _, ...rest } = facts;
      return await reportOn({ ...written, name }, as, rest);
    } finally {
      await written.close();
    }
  }
  throw new Error('The fake could not be opened.');
}

/** The report on a file, or the code for which there is none. */
async function reportOn(input: Input, as: string | undefined, facts: Facts): Promise<Report | string> {
  try {
    return await checkFiles([{ input, as }], { clean: undefined, marked: undefined }, facts);
  } catch (error) {
    if (error instanceof FileError && error.cause instanceof UnreadableError) return error.cause.code;
    throw error;
  }
}
