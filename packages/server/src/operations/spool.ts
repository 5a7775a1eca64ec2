import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** How much is kept in memory before a file is used. */
const mostInMemory = 8 << 20;
const pieceBytes = 1 << 20;

/** Bytes that have to be read whole before anything of them counts: in memory, else in a file that has no name. */
export class Spool {
  readonly #folder: string;
  #chunks: Uint8Array[] = [];
  #length = 0;
  #file: FileHandle | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async add(chunk: Uint8Array): Promise<void> {
    this.#length += chunk.length;
    if (!this.#file && this.#length <= mostInMemory) {
      this.#chunks.push(chunk);
      return;
    }
    const file = this.#file ?? (await this.#openFile());
    // Writes all of it, where `write` may write a part.
    await file.writeFile(chunk);
  }

  /** The bytes, in pieces. */
  async *pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* this.#chunks;
    const start = this.#chunks.reduce((sum, { length }) => sum + length, 0);
    for (let at = 0; this.#file && start + at < this.#length; ) {
      const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes, at);
      if (bytesRead === 0) throw new Error('The file of a request is shorter than what was written to it.');
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  /** Forgets the bytes. */
  async close(): Promise<void> {
    this.#chunks = [];
    await this.#file?.close();
    this.#file = undefined;
  }

  async #openFile(): Promise<FileHandle> {
    const path = join(this.#folder, `amparo-${randomUUID()}.spool`);
    const file = await open(path, 'wx+', 0o600);
    // It goes with the process, however that ends.
    await unlink(path);
    this.#file = file;
    return file;
  }
}
