import { type FileHandle, open, realpath } from 'node:fs/promises';
import type { AskWord, ByteSource } from '@amparo/intake';
import { inert } from '@amparo/validate';
import { namesOf } from './file-names.ts';
import { UsageError } from './usage-error.ts';

/** A file or standard input, opened for reading. */
export interface Input {
  readonly source: ByteSource;
  /** What was typed. */
  readonly path: string;
  /** The name in reports, without folders unless they tell files apart; `-` for standard input. */
  readonly name: string;
  /** In bytes, where known. */
  readonly size: number | undefined;
  /** How many bytes were asked for so far. */
  readonly taken: () => number;
  readonly close: () => Promise<void>;
}

/** Thrown when a file cannot be opened; it names only what people typed. */
export class InputError extends Error {
  override name = 'InputError';
  /** What to say of it. */
  readonly word: AskWord;
  readonly params: Readonly<Record<string, string>>;

  constructor(word: AskWord, params: Readonly<Record<string, string>>) {
    super('A file could not be opened.');
    this.word = word;
    this.params = params;
  }
}

/**
 * Opens what the command line names, one after the other, so that nothing is read before all are known to be there.
 *
 * @throws {UsageError} when one file is named twice: its records would count as repeated.
 */
export async function* openInputs(paths: readonly string[]): AsyncGenerator<Input, void, undefined> {
  const real = await Promise.all(
    paths.map((path) => (path === '-' ? path : realpath(path).catch(() => path))),
  );
  if (new Set(real).size < real.length) throw new UsageError('One file is named twice. Name each file once.');
  const names = namesOf(paths);
  for (const [at, path] of paths.entries()) yield openInput(path, inert(names[at] as string));
}

async function openInput(path: string, name: string): Promise<Input> {
  if (path === '-') return standardInput();
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    const { code: reason = '?' } = error as NodeJS.ErrnoException;
    throw new InputError(reason === 'ENOENT' ? 'input.absent' : 'input.notOpened', {
      path: inert(path),
      reason,
    });
  }
  const stats = await handle.stat();
  if (stats.isDirectory()) {
    await handle.close();
    throw new InputError('input.folder', { path: inert(path) });
  }
  if (!stats.isFile()) return streamed(handle, path, name);
  const file = new FileBytes(handle, 0, stats.size);
  return {
    source: file as unknown as Blob,
    path,
    name,
    size: stats.size,
    taken: () => file.taken,
    close: () => handle.close(),
  };
}

/** A pipe or device is read once, from its beginning. */
function streamed(handle: FileHandle, path: string, name: string): Input {
  const stream = handle.createReadStream({ highWaterMark: 1 << 20 });
  return {
    source: stream,
    path,
    name,
    size: undefined,
    taken: () => stream.bytesRead,
    close: async () => void stream.destroy(),
  };
}

function standardInput(): Input {
  let taken = 0;
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      taken += chunk.length;
      yield chunk;
    }
  }
  return {
    source: chunks(),
    path: '-',
    name: '-',
    size: undefined,
    taken: () => taken,
    close: async () => undefined,
  };
}

/** A part of an open file with the shape of a Blob, so that any part can be read without the rest. */
class FileBytes {
  readonly size: number;
  taken = 0;
  readonly #handle: FileHandle;
  readonly #from: number;
  readonly #owner: FileBytes | undefined;

  constructor(handle: FileHandle, from: number, size: number, owner?: FileBytes) {
    this.#handle = handle;
    this.#from = from;
    this.size = size;
    this.#owner = owner;
  }

  slice(from = 0, to = this.size): FileBytes {
    const start = Math.min(from, this.size);
    return new FileBytes(
      this.#handle,
      this.#from + start,
      Math.max(0, Math.min(to, this.size) - start),
      this.#owner ?? this,
    );
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    let filled = 0;
    while (filled < this.size) {
      const { bytesRead } = await this.#handle.read(bytes, filled, this.size - filled, this.#from + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    (this.#owner ?? this).taken += filled;
    return bytes.buffer.slice(0, filled);
  }
}
