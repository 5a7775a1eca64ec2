import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files that are neither kept nor discarded yet. They hold people's data, so an interrupted run takes them away. */
const unfinished = new Set<string>();

function takeAwayWhenInterrupted(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true });
      process.kill(process.pid, signal);
    });
  }
}

/** A file that appears whole or not at all: it is written beside its place and renamed at the end. */
export class AtomicFile {
  readonly #path: string;
  /** Where the file is until it is kept. */
  readonly beside: string;
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #size = 0;

  private constructor(path: string, beside: string, handle: FileHandle) {
    this.#path = path;
    this.beside = beside;
    this.#handle = handle;
  }

  /** Only the owner may read the file, unless `mode` says otherwise: most files hold people's data. */
  static async create(path: string, mode = 0o600): Promise<AtomicFile> {
    const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
    if (unfinished.size === 0) takeAwayWhenInterrupted();
    const handle = await open(beside, 'wx', mode);
    unfinished.add(beside);
    return new AtomicFile(path, beside, handle);
  }

  /** Adds text; it reaches the disk in large pieces. */
  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size >= 1 << 20) await this.flush();
  }

  /** Adds bytes behind all text so far; they reach the disk at once. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.flush();
    await this.#handle.writeFile(bytes);
  }

  /** Brings everything written so far to the file. */
  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    if (text !== '') await this.#handle.writeFile(text);
  }

  /** Puts the file in its place. */
  async keep(): Promise<void> {
    await this.flush();
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.beside, this.#path);
    unfinished.delete(this.beside);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.beside, { force: true });
    unfinished.delete(this.beside);
  }
}
