import { type Diagnostic, isStructural } from '@amparo/core';
import { type RecordItem, readRecords, type TitlesOf, UnreadableError } from '@amparo/intake';
import { families, type Report, ReportBuilder, type Run, validator } from '@amparo/validate';
import type { Input } from '../input.ts';
import { LatePlaces } from '../late-places.ts';
import type { CleanRecords } from '../output/clean-records.ts';
import { Progress } from '../output/progress.ts';
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
  readonly titles: TitlesOf;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly now?: string;
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

/** What belongs to a check while it goes on. */
interface Check {
  readonly facts: Facts;
  readonly run: Run;
  readonly builder: ReportBuilder;
  readonly places: LatePlaces;
  readonly clean: CleanRecords | undefined;
  readonly onBatch: () => void;
}

const records = families.flatMap((family) => family.records.map(({ record }) => record));
/** All families share one version. */
const standard = families[0]?.version ?? version;

/**
 * Checks files together, so that rules over several records see all of them. Writes the records without errors to
 * `clean`, which is kept only if every part of every file could be read.
 *
 * @throws {FileError} when one of the files cannot be read; nothing is said of the others then.
 * @throws {TemporaryFileError} when there is no room on disk for what does not fit into memory.
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  clean: CleanRecords | undefined,
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
    ...(facts.now !== undefined && { now: facts.now }),
  });
  const onBatch = () =>
    progress.update(
      files.reduce((sum, { input }) => sum + input.taken(), 0),
      builder.read,
    );
  const check: Check = { facts, run, builder, places: new LatePlaces(), clean, onBatch };
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
    const report = builder.finish({ standard, tool: version }, run.sharing());
    if (report.verdicts.readable) await clean?.keep();
    return report;
  } finally {
    progress.clear();
    run.close();
    // After `keep` there is nothing left to discard.
    await clean?.discard();
  }
}

async function checkFile({ input, as }: FileToCheck, check: Check): Promise<void> {
  const { facts, run, builder, places, clean } = check;
  const { zone, time, encoding, now } = facts;
  const reading = await readRecords(input.source, {
    records,
    standard,
    name: input.name,
    titles: facts.titles,
    ...(as !== undefined && { as }),
    ...(zone !== undefined && { zone }),
    ...(time !== undefined && { time }),
    ...(encoding !== undefined && { encoding }),
    ...(now !== undefined && { now }),
  });
  const before = builder.read + builder.toMend;
  builder.startFile(input.name, reading.format);
  for await (const items of reading.batches) {
    for (const item of items) {
      if (item.kind === 'finding') {
        builder.addToFile(item);
        continue;
      }
      const position = builder.read;
      const result = run.check(item.record, item.recordType);
      const diagnostics =
        item.diagnostics.length === 0
          ? result.diagnostics
          : [...item.diagnostics, ...result.diagnostics.filter((found) => !saysLess(found, item))];
      builder.addRecord({ ...result, diagnostics }, item.locate.bind(item), item.typeSource);
      places.note(item);
      if (clean && !diagnostics.some(isError)) await clean.add(item.record, position);
    }
    check.onBatch();
  }
  if (builder.read + builder.toMend === before) throw new UnreadableError('intake.no-records');
}

function finish({ run, builder, places, clean }: Check): void {
  const { findings, notEvaluated } = run.finish();
  builder.addNotEvaluated(notEvaluated);
  for (const finding of findings) {
    builder.addLate(finding, places.locate(finding.position, finding.diagnostic));
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
