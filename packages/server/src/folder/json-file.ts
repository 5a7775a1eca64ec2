import { chmod, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkerOf } from '@amparo/core/exchange';
import { readJsonText } from '@amparo/intake/json';
import type * as z from 'zod';
import { NodeFolderError } from './folder-error.ts';

/** Reads a JSON file of a folder; undefined where there is none. @throws {NodeFolderError} for one that is no JSON. */
export async function readJsonFile(folder: string, file: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new NodeFolderError(file, 'It cannot be read. Look at its permissions.');
  }
  const read = readJsonText(bytes);
  if (read.ok) return read.value;
  throw new NodeFolderError(
    file,
    `It is no good JSON (${read.diagnostic.code}). Mend it with a text editor.`,
  );
}

/** Reads a JSON file that follows a schema. @throws {NodeFolderError} with the places of its faults. */
export async function readFileOf<T extends z.ZodObject>(
  folder: string,
  file: string,
  schema: T,
): Promise<z.output<T> | undefined> {
  const value = await readJsonFile(folder, file);
  if (value === undefined) return undefined;
  const faults = checkerOf(schema)(value);
  if (faults.length === 0) return value as z.output<T>;
  const places = faults.map(({ code, path }) => `${code} at ${path === '' ? 'its root' : path}`);
  throw new NodeFolderError(file, `It is not as it should be: ${places.join('; ')}.`);
}

/** Writes a new JSON file that only its owner can read. Never replaces one. */
export async function writeNewFile(folder: string, file: string, value: unknown): Promise<void> {
  const handle = await open(join(folder, file), 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(join(folder, file), 0o600);
}
