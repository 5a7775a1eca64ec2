import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Overflow } from '../engine/others/overflow.ts';

/** Where and how to keep what does not fit into memory. */
export interface DiskOptions {
  /** The folder for temporary files; that of the system by default. */
  readonly folder?: string;
}

const chunkSize = 1 << 16;

/**
 * Keeps on disk what a check of many records cannot hold in memory, for Node. Nobody can read it there: it is encrypted
 * (AES-256-CTR) with a key that exists only in this process, in a file that only this user may open and that has no
 * name any more as soon as it is open, where the system allows that; so nothing is left behind when the process ends,
 * however it ends.
 *
 * @throws {Error} of Node's file system when the folder cannot be written to or the disk is full.
 * @example
 * ```ts
 * import { validator } from '@amparo/validate';
 * import { overflowToDisk } from '@amparo/validate/disk';
 * const run = validator.start({ overflow: overflowToDisk() });
 * run.check({ recordType: 'grievance-case' });
 * console.log([...run.finish().findings].length);
 * run.close();
 * ```
 */
export function overflowToDisk({ folder = tmpdir() }: DiskOptions = {}): Overflow {
  const key = randomBytes(32);
  let file: OpenFile | undefined;
  let end = 0;
  return {
    store: (chunks) => {
      file ??= openFile(folder);
      const { descriptor } = file;
      const start = end;
      const iv = randomBytes(16);
      const cipher = createCipheriv('aes-256-ctr', key, iv);
      for (const chunk of chunks) {
        writeAll(descriptor, cipher.update(chunk), end);
        end += chunk.length;
      }
      const stop = end;
      return () => readBytes(descriptor, { start, stop, key, iv });
    },
    close: () => {
      file?.remove();
      file = undefined;
    },
  };
}

interface OpenFile {
  readonly descriptor: number;
  readonly remove: () => void;
}

function openFile(folder: string): OpenFile {
  const own = mkdtempSync(join(folder, 'amparo-'));
  const path = join(own, 'overflow');
  const descriptor = openSync(path, 'wx+', 0o600);
  let named = true;
  try {
    unlinkSync(path);
    rmSync(own, { recursive: true });
    named = false;
  } catch {
    // Windows keeps the name of an open file; it goes when the file is closed.
  }
  return {
    descriptor,
    remove: () => {
      closeSync(descriptor);
      if (named) rmSync(own, { recursive: true, force: true });
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
}

interface Part {
  readonly start: number;
  readonly stop: number;
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

/** Reads a part back, little at a time: many parts are merged at once. */
function* readBytes(
  descriptor: number,
  { start, stop, key, iv }: Part,
): Generator<Uint8Array, void, undefined> {
  const decipher = createDecipheriv('aes-256-ctr', key, iv);
  const buffer = new Uint8Array(chunkSize);
  for (let at = start; at < stop; ) {
    const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, stop - at), at);
    if (read === 0)
      throw new Error('The temporary file ended too early. Check that the disk is sound, and try again.');
    at += read;
    yield decipher.update(buffer.subarray(0, read));
  }
}
