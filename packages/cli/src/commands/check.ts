import { basename, resolve } from 'node:path';
import { type Answer, isDateTime } from '@amparo/core';
import { askWords } from '@amparo/intake';
import {
  families,
  inert,
  type OpenQuestion,
  questionLines,
  type Report,
  validator,
  type Words,
  wordQuestion,
} from '@amparo/validate';
import { readAnswers, writeAnswers } from '../answers/answers-file.ts';
import { askEncoding } from '../answers/ask-encoding.ts';
import { askQuestions } from '../answers/ask-questions.ts';
import { fieldNamed } from '../answers/field-named.ts';
import { FileEncodings } from '../answers/file-encodings.ts';
import { QuestionWords } from '../answers/question-words.ts';
import { usableAnswers } from '../answers/unused-answers.ts';
import { exitCode } from '../exit-code.ts';
import { type Format, formatOf } from '../format-names.ts';
import { givenTypes } from '../given-types.ts';
import { openInputs } from '../input.ts';
import { CleanRecords } from '../output/clean-records.ts';
import { type MarkedFacts, MarkedWorkbook } from '../output/marked-workbook.ts';
import { ReportFile } from '../output/report-file.ts';
import { type Rendering, renderers } from '../renderers.ts';
import { sayIn } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { headingTitles, languageFor, loadWords } from '../words.ts';
import { checkFiles, type FileToCheck } from './check-files.ts';
import { fail } from './fail.ts';

/** The options of `amparo check`, as the command line gives them. */
export interface CheckOptions {
  readonly as?: readonly string[];
  readonly format?: Format;
  readonly lang?: string;
  readonly out?: string;
  readonly marked?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
  readonly answers?: string;
  readonly ask?: boolean;
  readonly report?: string;
}

/** `amparo check FILE...`: reads, checks, asks, reports; writes what else it was asked for. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  let language = 'en';
  let file: ReportFile | undefined;
  try {
    language = languageFor(options.lang ?? language);
    const words = await loadWords(language);
    if (options.now !== undefined && !isDateTime(options.now))
      throw new UsageError('Write --now as 2026-06-01T00:00:00Z or with an offset, such as +07:00.');
    if (options.report !== undefined)
      file = await ReportFile.create(options.report, paths, [options.out, options.marked, options.answers]);
    const format = options.format ?? (options.report === undefined ? 'text' : formatOf(options.report));
    const before = options.answers === undefined ? [] : await readAnswers(options.answers);
    const terminal = { input: process.stdin, output: process.stderr };
    const say = sayIn(askWords, words, language);
    const encodings = mayAsk(paths, options)
      ? new FileEncodings((name, candidates) =>
          askEncoding(candidates, { ...encodingQuestion(name, words, language), say }, terminal),
        )
      : undefined;
    const questionWords = new QuestionWords();
    const noted = { encodings, questionWords };
    let report = await run(paths, options, words, language, before, noted);
    const asked = (question: OpenQuestion) => wordQuestion(question, families, words, language);
    const usable = usableAnswers(before, report.questions, questionWords);
    for (const heading of usable.unused)
      process.stderr.write(
        `${say('answers.notUsed', { path: inert(options.answers ?? ''), heading: inert(heading) })}\n`,
      );
    const given =
      report.questions.length > 0 && mayAsk(paths, options)
        ? await askQuestions(report.questions, terminal, {
            describe: (question) => questionLines(asked(question)),
            say,
            words: questionWords,
            fieldOf: ({ recordType }, text) => fieldNamed(recordType, text, words, language),
          })
        : [];
    const answers = [...usable.answers, ...given];
    if (given.length > 0) report = await run(paths, options, words, language, answers, noted);
    if (options.answers !== undefined) {
      await writeAnswers(
        options.answers,
        encodings?.addTo(answers) ?? answers,
        report.questions,
        asked,
        questionWords,
      );
      const facts = { path: inert(options.answers), open: report.questions.length };
      process.stderr.write(`${say('answers.written', facts)}\n`);
    }
    const answersName = options.answers === undefined ? undefined : basename(options.answers);
    await print({ report, words, language, answers: answersName }, format, options, file);
    return report.counts.error + report.counts.warning > 0 ? exitCode.findings : exitCode.clean;
  } catch (error) {
    return await fail(error, paths, language);
  } finally {
    await file?.discard();
  }
}

/** What is known of questions beside the report. */
interface Noted {
  readonly encodings: FileEncodings | undefined;
  readonly questionWords: QuestionWords;
}

/** Reads and checks all files once. */
async function run(
  paths: readonly string[],
  options: CheckOptions,
  words: Words,
  language: string,
  answers: readonly Answer[],
  { encodings, questionWords }: Noted,
): Promise<Report> {
  const types = givenTypes(options.as ?? [], paths, validator.recordTypes);
  const files: FileToCheck[] = [];
  try {
    for await (const input of openInputs(paths)) files.push({ input, as: types.get(input.path) });
    const { zone, time, encoding, now } = options;
    const facts = {
      answers,
      ...(zone !== undefined && { zone }),
      ...(time !== undefined && { time }),
      ...(encoding !== undefined && { encoding }),
      ...(now !== undefined && { now }),
      ...(encodings && { chooseEncoding: encodings.choose.bind(encodings) }),
    };
    const marked = await openMarked(files, options, { ...facts, words, language });
    const clean =
      options.out === undefined
        ? undefined
        : await CleanRecords.create(options.out, paths).catch(async (error: unknown) => {
            await marked?.discard();
            throw error;
          });
    return await checkFiles(
      files,
      { clean, marked, words: questionWords },
      { ...facts, titles: headingTitles(language) },
    );
  } finally {
    for (const { input } of files) await input.close();
  }
}

/** Opens the marked workbook where one was asked for. */
async function openMarked(
  files: readonly FileToCheck[],
  { marked, out }: CheckOptions,
  facts: MarkedFacts,
): Promise<MarkedWorkbook | undefined> {
  if (marked === undefined) return undefined;
  if (out !== undefined && resolve(out) === resolve(marked))
    throw new UsageError('--marked and --out name the same file. Give one of them another name.');
  return MarkedWorkbook.create(
    marked,
    files.map(({ input }) => input),
    facts,
  );
}

/** The question in which encoding a file is written, in words. */
function encodingQuestion(file: string, words: Words, language: string) {
  const question = { question: 'encoding', cells: 0, options: [], evidence: {} };
  const { parts, why } = wordQuestion(question, families, words, language);
  return { file, ask: parts.question, why, language };
}

/** Whether somebody sits at a terminal who can be asked, and the files can be read once more with the answers. */
function mayAsk(paths: readonly string[], { ask = true }: CheckOptions): boolean {
  return ask && process.stdin.isTTY && process.stderr.isTTY && !paths.includes('-');
}

/** Writes the report where it was asked for, in the form that was asked for or that the name of its file tells. */
async function print(
  rendering: Omit<Rendering, 'terminal'>,
  format: Format,
  { out }: CheckOptions,
  file: ReportFile | undefined,
): Promise<void> {
  const { report } = rendering;
  const render = renderers[format];
  if (file) await file.keep(render({ ...rendering, terminal: {} }));
  else process.stdout.write(render({ ...rendering, terminal: process.stdout }));
  if (out !== undefined && !report.verdicts.readable) {
    const what = report.files.length === 1 ? 'the file' : 'the files';
    process.stderr.write(
      `Nothing was written to --out, because parts of ${what} could not be read. Mend those first.\n`,
    );
  }
}
