import { type Diagnostic, isDateTime, isStructural, type RecordType } from '@amparo/core';
import { type RecordItem, readRecords, UnreadableError } from '@amparo/intake';
import {
  ansiInk,
  families,
  plainInk,
  plainWording,
  type Report,
  ReportBuilder,
  type Run,
  renderJson,
  validator,
  type Words,
  writeText,
} from '@amparo/validate';
import { exitCode } from '../exit-code.ts';
import { type Input, InputError, openInput } from '../input.ts';
import { LatePlaces } from '../late-places.ts';
import { CleanRecords, OutputError } from '../output/clean-records.ts';
import { Progress } from '../output/progress.ts';
import { unforeseen } from '../unforeseen.ts';
import { version } from '../version.ts';
import { createWords, unknownLanguage } from '../words.ts';

/** The options of `amparo check`, as the command line gives them. */
export interface CheckOptions {
  readonly as?: string;
  readonly format?: 'text' | 'json';
  readonly lang?: string;
  readonly out?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
}

/** `amparo check FILE`: reads, checks, reports; writes the records without errors where asked to. */
export async function check(path: string, options: CheckOptions): Promise<number> {
  const words = createWords();
  const language = options.lang ?? 'en';
  if (!words.languages.includes(language)) {
    return fail(exitCode.usage, unknownLanguage(words, language));
  }
  const type = options.as ?? defaultType();
  const family = families.find(({ records }) => records.some(({ record }) => record.type === type));
  const record = family?.records.find((entry) => entry.record.type === type)?.record;
  if (!family || !record) {
    return fail(
      exitCode.usage,
      `The record type given with --as is not known. Known are: ${validator.recordTypes.join(', ')}.`,
    );
  }
  if (options.now !== undefined && !isDateTime(options.now)) {
    return fail(exitCode.usage, 'Write --now as 2026-06-01T00:00:00Z or with an offset, such as +07:00.');
  }
  let input: Input | undefined;
  try {
    input = await openInput(path);
    const clean = options.out === undefined ? undefined : await CleanRecords.create(options.out, path);
    const report = await checkInput(input, clean, record, family.version, words, options);
    print(report, record, words, options);
    return report.counts.error + report.counts.warning > 0 ? exitCode.findings : exitCode.clean;
  } catch (error) {
    const code = error instanceof OutputError ? exitCode.usage : exitCode.couldNotCheck;
    return fail(code, explainFailure(error, words, language));
  } finally {
    await input?.close();
  }
}

/** While there is one record type, every file holds it. */
function defaultType(): string | undefined {
  return validator.recordTypes.length === 1 ? validator.recordTypes[0] : undefined;
}

async function checkInput(
  input: Input,
  clean: CleanRecords | undefined,
  record: RecordType,
  standard: string,
  words: Words,
  options: CheckOptions,
): Promise<Report> {
  const progress = new Progress(process.stderr, input.size);
  try {
    const reading = await readRecords(input.source, {
      record,
      standard,
      name: input.name,
      titles: words.languages
        .map((language) => words.titles(record.type, language))
        .filter((titles) => titles !== undefined),
      ...(options.zone !== undefined && { zone: options.zone }),
      ...(options.time !== undefined && { time: options.time }),
      ...(options.encoding !== undefined && { encoding: options.encoding }),
      ...(options.now !== undefined && { now: options.now }),
    });
    const run = validator.start(record.type, options.now === undefined ? {} : { now: options.now });
    const builder = new ReportBuilder();
    const places = new LatePlaces();
    for await (const items of reading.batches) {
      for (const item of items) {
        if (item.kind === 'finding') builder.addToFile(item.diagnostic, item.address);
        else {
          const position = builder.read;
          const { diagnostics, notEvaluated } = run.check(item.record);
          const findings =
            item.diagnostics.length === 0
              ? diagnostics
              : [...item.diagnostics, ...diagnostics.filter((found) => !saysLess(found, item))];
          builder.addRecord(findings, notEvaluated, item.locate.bind(item));
          places.note(item, position);
          if (clean && !findings.some(isError)) await clean.add(item.record, position);
        }
      }
      progress.update(input.taken(), builder.read);
    }
    if (builder.read === 0 && builder.toMend === 0) throw new UnreadableError('intake.no-records');
    finishRun(run, builder, places, clean);
    const report = builder.finish(
      {
        source: input.name,
        format: reading.format,
        recordType: record.type,
        standard,
        tool: version,
      },
      run.sharing(),
    );
    if (report.verdicts.readable) await clean?.keep();
    return report;
  } finally {
    progress.clear();
    // After `keep` there is nothing left to discard.
    await clean?.discard();
  }
}

function finishRun(
  run: Run,
  builder: ReportBuilder,
  places: LatePlaces,
  clean: CleanRecords | undefined,
): void {
  const { findings, notEvaluated } = run.finish();
  builder.addNotEvaluated(notEvaluated);
  for (const { position, diagnostic } of findings) {
    builder.addLate(position, diagnostic, places.locate(position, diagnostic));
    if (isError(diagnostic)) clean?.drop(position);
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Whether a finding of structure is about a cell of which reading has already said more. */
function saysLess({ code, path }: Diagnostic, { diagnostics }: RecordItem): boolean {
  return (
    isStructural(code) && diagnostics.some((said) => said.path === path || path.startsWith(`${said.path}/`))
  );
}

function print(report: Report, record: RecordType, words: Words, { format, lang, out }: CheckOptions): void {
  const stream = process.stdout;
  if (format === 'json') stream.write(renderJson(report));
  else {
    const colours = stream.isTTY && !process.env.NO_COLOR;
    stream.write(
      writeText(report, record.tree, words, {
        language: lang ?? 'en',
        width: Math.min(stream.columns ?? 100, 120),
        ink: colours ? ansiInk : plainInk,
      }),
    );
  }
  if (out !== undefined && !report.verdicts.readable) {
    process.stderr.write(
      'Nothing was written to --out, because parts of the file could not be read. Mend those first.\n',
    );
  }
}

function fail(code: number, message: string): number {
  process.stderr.write(`amparo: ${message}\n`);
  return code;
}

/** What happened and what to do next, without anything from the data. Unforeseen faults give their kind alone. */
function explainFailure(error: unknown, words: Words, language: string): string {
  if (error instanceof InputError || error instanceof OutputError) return error.message;
  if (error instanceof UnreadableError) {
    const wording = words.of(error.code, language);
    if (!wording) return error.message;
    const { what, fix } = plainWording(wording, language, error.params);
    return `${what} ${fix} (${error.code})`;
  }
  return unforeseen(error);
}
