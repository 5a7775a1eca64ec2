import { fstatSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AtomicFile } from './atomic-file.ts';
import { OutputError } from './output-error.ts';

/**
 * Opens a file to write to at the place that an option asks for. There is nothing there until it is kept.
 *
 * @param sources The files being read, `-` for standard input: they are never overwritten.
 * @throws {OutputError} when the place is one of them, is no file, or cannot be written to.
 */
export async function openTarget(
  option: string,
  path: string,
  sources: readonly string[],
): Promise<AtomicFile> {
  await refuseSource(option, path, sources);
  try {
    return await AtomicFile.create(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new OutputError(
      `${option} could not be written (${reason}). Check that the folder exists and that you may write there.`,
    );
  }
}

/**
 * Refuses a place that is one of the files being read, under whatever name, or that is no file.
 *
 * @throws {OutputError}
 */
async function refuseSource(option: string, path: string, sources: readonly string[]): Promise<void> {
  const target = await stat(path).catch(() => undefined);
  if (!target) return;
  if (!target.isFile()) throw new OutputError(`${option} must name a file. Give it another name.`);
  const origins = await Promise.all(sources.map((source) => statOf(source).catch(() => undefined)));
  if (origins.some((origin) => origin?.ino === target.ino && origin.dev === target.dev)) {
    throw new OutputError(
      `${option} names the file that is being checked. Give it another name, so that your file stays as it is.`,
    );
  }
}

/** Standard input may be a file too. */
async function statOf(source: string): Promise<Stats> {
  return source === '-' ? fstatSync(process.stdin.fd) : stat(source);
}
