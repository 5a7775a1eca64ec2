import { askWords, UnreadableError } from '@amparo/intake';
import { plainWording, type Words } from '@amparo/validate';
import { ExchangeFailure } from '../exchange/exchange-failure.ts';
import { exitCode } from '../exit-code.ts';
import { InputError } from '../input.ts';
import { OutputError } from '../output/output-error.ts';
import { sayIn } from '../say.ts';
import { TemporaryFileError } from '../temporary-files.ts';
import { unforeseen } from '../unforeseen.ts';
import { UsageError } from '../usage-error.ts';
import { loadWords } from '../words.ts';
import { FileError } from './check-files.ts';

/** Says why a command stopped and what to do next, and gives its exit code. `paths` are the files it was to read. */
export async function fail(error: unknown, paths: readonly string[], language: string): Promise<number> {
  const message = explainFailure(error, paths, await loadWords(language), language);
  process.stderr.write(`amparo: ${message}\n`);
  const isUsage = error instanceof OutputError || error instanceof UsageError;
  return isUsage ? exitCode.usage : exitCode.couldNotCheck;
}

/** Errors whose messages are told as they are. */
const forPeople = [OutputError, TemporaryFileError, UsageError, ExchangeFailure];

/** What happened and what to do next, without anything from the data. Unforeseen faults give their kind alone. */
function explainFailure(error: unknown, paths: readonly string[], words: Words, language: string): string {
  if (error instanceof FileError) {
    const before = paths.length === 1 ? '' : `${error.file}: `;
    return before + explainFailure(error.cause, paths, words, language);
  }
  const say = sayIn(askWords, words, language);
  if (error instanceof InputError) return say(error.word, error.params);
  const isForPeople = forPeople.some((kind) => error instanceof kind);
  if (isForPeople) return (error as Error).message;
  if (error instanceof UnreadableError) {
    const wording = words.of(error.code, language);
    if (!wording) return error.message;
    const { what, fix } = plainWording(wording, language, error.params);
    const { line } = error.params;
    const where = typeof line === 'number' ? [say('input.line', { line: String(line) })] : [];
    return `${[what, ...where, fix].join(' ')} (${error.code})`;
  }
  return unforeseen(error);
}
