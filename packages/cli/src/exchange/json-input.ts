import { readFile } from 'node:fs/promises';
import { readJsonText } from '@amparo/intake/json';
import { UsageError } from '../usage-error.ts';

/**
 * Reads a JSON file that an option names.
 *
 * @throws {UsageError} where there is none, or it is no JSON. It says which option and what to do, and quotes nothing.
 */
export async function readJsonInput(path: string, option: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new UsageError(`The file given with ${option} ${why}. Check its name and your rights to it.`);
  });
  const read = readJsonText(bytes);
  if (read.ok) return read.value;
  throw new UsageError(`The file given with ${option} is no good JSON (${read.diagnostic.code}).`);
}
