import { type Answer, type Diagnostic, isStructural } from '@amparo/core';
import {
  type ChooseEncoding,
  type Reading,
  type RecordItem,
  readRecords,
  type TitleSource,
  UnreadableError,
} from '@amparo/intake';
import { families, type Report, ReportBuilder, type Run, validator } from '@amparo/validate';
import type { QuestionWords } from '../answers/question-words.ts';
import type { Input } from '../input.ts';
import { LatePlaces } from '../late-places.ts';
import type { CleanRecords } from '../output/clean-records.ts';
import type { MarkedWorkbook } from '../output/marked-workbook.ts';
import { Progress } from '../output/progress.ts';
import { recordTypes } from '../record-types.ts';
import { TemporaryFileError, temporaryFiles } from '../temporary-files.ts';
import { version } from '../version.ts';

/** A file to check. */
export interface FileToCheck {
  readonly input: Input;
  /** The type of what does not say its own, where it was given. */
  readonly as: string | undefined;
}

/** How to read and judge. */
export interface Facts {
  readonly titles: TitleSource;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
  readonly answers?: readonly Answer[];
  /** Asked in which encoding a file is written, where nothing tells it. */
  readonly chooseEncoding?: (
    input: Input,
    ...[candidates]: Parameters<ChooseEncoding>
  ) => Promise<string | undefined>;
}

/** Thrown when one of several files cannot be read. */
export class FileError extends Error {
  override name = 'FileError';
  /** The file's name in reports. */
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super('A file could not be read.', { cause });
    this.file = file;
  }
}

/** What a check writes besides the report. */
export interface Outputs {
  readonly clean: CleanRecords | undefined;
  readonly marked: MarkedWorkbook | undefined;
  /** Takes in the words that questions are about. */
  readonly words?: QuestionWords | undefined;
}

/** What belongs to a check while it goes on. */
interface Check extends Outputs {
  readonly facts: Facts;
  readonly run: Run;
  readonly builder: ReportBuilder;
  readonly places: LatePlaces;
  readonly onBatch: () => void;
}

/** Room for lines about records that have passed by, in bytes; more of them go to disk. */
const lineMemory = 8 << 20;

/** All families share one version. */
const standard = families[0]?.version ?? version;

/**
 * Checks files together, so that rules over several records see all of them. Writes the records without errors to
 * `clean`, which is kept only if every part of every file could be read, and the table among the files with its marks to
 * `marked`.
 *
 * @throws {FileError} when one of the files cannot be read; nothing is said of the others then.
 * @throws {TemporaryFileError} when there is no room on disk for what does not fit into memory.
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  { clean, marked, words }: Outputs,
  facts: Facts,
): Promise<Report> {
  const sizes = files.map(({ input }) => input.size);
  const total = sizes.some((size) => size === undefined)
    ? undefined
    : sizes.reduce<number>((sum, size = 0) => sum + size, 0);
  const progress = new Progress(process.stderr, total);
  const builder = new ReportBuilder();
  const run = validator.start({
    overflow: temporaryFiles(),
    memory: lineMemory,
    ...(facts.now !== undefined && { now: facts.now }),
  });
  const onBatch = () =>
    progress.update(
      files.reduce((sum, { input }) => sum + input.taken(), 0),
      builder.read,
    );
  const { chooseEncoding } = facts;
  const asking: Facts = {
    ...facts,
    ...(chooseEncoding && {
      chooseEncoding: (input, candidates) => {
        // A question is not written into the line that shows the progress.
        progress.clear();
        return chooseEncoding(input, candidates);
      },
    }),
  };
  const check: Check = {
    facts: asking,
    run,
    builder,
    places: new LatePlaces(),
    clean,
    marked,
    words,
    onBatch,
  };
  try {
    for (const file of files) {
      try {
        await checkFile(file, check);
      } catch (error) {
        // The disk is no fault of one of the files.
        throw error instanceof TemporaryFileError ? error : new FileError(file.input.name, error);
      }
    }
    finish(check);
    const report = builder.finish({ standard, tool: version }, run.sharing(), run.breakdowns());
    if (report.verdicts.readable) await clean?.keep();
    progress.clear();
    const table = files.find(({ input }) => input === marked?.input);
    if (table) await marked?.write(() => recordsOf(table, facts));
    return report;
  } finally {
    progress.clear();
    run.close();
    // After `keep` there is nothing left to discard.
    await clean?.discard();
    await marked?.discard();
  }
}

/** Begins to read a file. One that lies on the disk can be read again. */
function readFile({ input, as }: FileToCheck, facts: Facts): Promise<Reading> {
  const { zone, time, encoding, now, answers, chooseEncoding } = facts;
  return readRecords(input.source, {
    records: recordTypes,
    standard,
    name: input.name,
    titles: facts.titles,
    ...(as !== undefined && { as }),
    ...(zone !== undefined && { zone }),
    ...(time !== undefined && { time }),
    ...(encoding !== undefined && { encoding }),
    ...(now !== undefined && { now }),
    ...(answers !== undefined && { answers }),
    ...(chooseEncoding && { chooseEncoding: (candidates) => chooseEncoding(input, candidates) }),
  });
}

/** The records of a file, read once more. */
async function* recordsOf(file: FileToCheck, facts: Facts): AsyncGenerator<RecordItem, void, undefined> {
  const { batches } = await readFile(file, facts);
  for await (const items of batches) for (const item of items) if (item.kind === 'record') yield item;
}

async function checkFile(file: FileToCheck, check: Check): Promise<void> {
  const { input } = file;
  const { facts, run, builder, places, clean } = check;
  const marked = check.marked?.input === input ? check.marked : undefined;
  const reading = await readFile(file, facts);
  const before = builder.read + builder.toMend;
  builder.startFile(input.name, reading.format);
  marked?.begin(builder.read);
  for await (const items of reading.batches) {
    for (const item of items) {
      if (item.kind === 'finding') {
        builder.addToFile(item);
        marked?.add(item.diagnostic, item.recordType, item.address);
        continue;
      }
      if (item.kind === 'question') {
        builder.addQuestion(item.question);
        check.words?.add(item);
        continue;
      }
      const position = builder.read;
      const result = run.check(item.record, item.recordType);
      const diagnostics =
        item.diagnostics.length === 0
          ? result.diagnostics
          : [...item.diagnostics, ...result.diagnostics.filter((found) => !saysLess(found, item))];
      builder.addRecord({ ...result, diagnostics }, item.locate.bind(item), item.typeSource);
      if (marked) {
        for (const found of diagnostics) marked.add(found, result.recordType, item.locate(found));
        marked.note(item);
      }
      places.note(item);
      if (clean && !diagnostics.some(isError)) await clean.add(item.record, position);
    }
    check.onBatch();
  }
  marked?.end(builder.read);
  if (builder.read + builder.toMend === before) throw new UnreadableError('intake.no-records');
}

function finish({ run, builder, places, clean, marked }: Check): void {
  const { findings, notEvaluated } = run.finish();
  builder.addNotEvaluated(notEvaluated);
  for (const finding of findings) {
    const address = places.locate(finding.position, finding.diagnostic);
    builder.addLate(finding, address);
    if (marked?.has(finding.position)) marked.add(finding.diagnostic, finding.recordType, address);
    if (isError(finding.diagnostic)) clean?.drop(finding.position);
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Whether a finding says less than reading has already said of the same cell, or of the type of the record. */
function saysLess({ code, path }: Diagnostic, { recordType, diagnostics }: RecordItem): boolean {
  if (recordType === undefined) return true;
  return (
    isStructural(code) && diagnostics.some((said) => said.path === path || path.startsWith(`${said.path}/`))
  );
}
