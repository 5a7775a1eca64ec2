import { isDateTime } from '@amparo/core';
import { type TitlesOf, UnreadableError } from '@amparo/intake';
import {
  ansiInk,
  families,
  plainInk,
  plainWording,
  type Report,
  renderJson,
  validator,
  type Words,
  writeText,
} from '@amparo/validate';
import { exitCode } from '../exit-code.ts';
import { givenTypes } from '../given-types.ts';
import { InputError, openInputs } from '../input.ts';
import { CleanRecords, OutputError } from '../output/clean-records.ts';
import { TemporaryFileError } from '../temporary-files.ts';
import { unforeseen } from '../unforeseen.ts';
import { UsageError } from '../usage-error.ts';
import { createWords, unknownLanguage } from '../words.ts';
import { checkFiles, FileError, type FileToCheck } from './check-files.ts';

/** The options of `amparo check`, as the command line gives them. */
export interface CheckOptions {
  readonly as?: readonly string[];
  readonly format?: 'text' | 'json';
  readonly lang?: string;
  readonly out?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
}

/** `amparo check FILE...`: reads, checks, reports; writes the records without errors where asked to. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const words = createWords();
  const language = options.lang ?? 'en';
  const files: FileToCheck[] = [];
  try {
    if (!words.languages.includes(language)) throw new UsageError(unknownLanguage(words, language));
    const types = givenTypes(options.as ?? [], paths, validator.recordTypes);
    if (options.now !== undefined && !isDateTime(options.now))
      throw new UsageError('Write --now as 2026-06-01T00:00:00Z or with an offset, such as +07:00.');
    for await (const input of openInputs(paths)) files.push({ input, as: types.get(input.path) });
    const titles: TitlesOf = (type) =>
      words.languages.map((known) => words.titles(type, known)).filter((known) => known !== undefined);
    const clean = options.out === undefined ? undefined : await CleanRecords.create(options.out, paths);
    const report = await checkFiles(files, clean, { ...options, titles });
    print(report, words, options);
    return report.counts.error + report.counts.warning > 0 ? exitCode.findings : exitCode.clean;
  } catch (error) {
    const isUsage = error instanceof OutputError || error instanceof UsageError;
    return fail(
      isUsage ? exitCode.usage : exitCode.couldNotCheck,
      explainFailure(error, paths, words, language),
    );
  } finally {
    for (const { input } of files) await input.close();
  }
}

function print(report: Report, words: Words, { format, lang, out }: CheckOptions): void {
  const stream = process.stdout;
  if (format === 'json') stream.write(renderJson(report));
  else {
    const colours = stream.isTTY && !process.env.NO_COLOR;
    stream.write(
      writeText(report, families, words, {
        language: lang ?? 'en',
        width: Math.min(stream.columns ?? 100, 120),
        ink: colours ? ansiInk : plainInk,
      }),
    );
  }
  if (out !== undefined && !report.verdicts.readable) {
    const what = report.files.length === 1 ? 'the file' : 'the files';
    process.stderr.write(
      `Nothing was written to --out, because parts of ${what} could not be read. Mend those first.\n`,
    );
  }
}

function fail(code: number, message: string): number {
  process.stderr.write(`amparo: ${message}\n`);
  return code;
}

/** What happened and what to do next, without anything from the data. Unforeseen faults give their kind alone. */
function explainFailure(error: unknown, paths: readonly string[], words: Words, language: string): string {
  if (error instanceof FileError) {
    const before = paths.length === 1 ? '' : `${error.file}: `;
    return before + explainFailure(error.cause, paths, words, language);
  }
  const isForPeople = [InputError, OutputError, TemporaryFileError, UsageError].some(
    (kind) => error instanceof kind,
  );
  if (isForPeople) return (error as Error).message;
  if (error instanceof UnreadableError) {
    const wording = words.of(error.code, language);
    if (!wording) return error.message;
    const { what, fix } = plainWording(wording, language, error.params);
    return `${what} ${fix} (${error.code})`;
  }
  return unforeseen(error);
}
