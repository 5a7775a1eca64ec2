import { createReadStream } from 'node:fs';
import { PositionList } from '../position-list.ts';
import { AtomicFile } from './atomic-file.ts';
import { openTarget } from './open-target.ts';

/**
 * Writes records without errors as NDJSON. A record that turns out to have an error only at the end, by a rule over
 * all records, can still be taken out. Until `keep`, there is nothing at the place asked for.
 */
export class CleanRecords {
  readonly #path: string;
  #file: AtomicFile;
  readonly #written = new PositionList();
  readonly #dropped = new Set<number>();
  #kept = false;

  private constructor(path: string, file: AtomicFile) {
    this.#path = path;
    this.#file = file;
  }

  /** `sources` are the files being read, `-` for standard input: they are never overwritten. */
  static async create(path: string, sources: readonly string[]): Promise<CleanRecords> {
    return new CleanRecords(path, await openTarget('--out', path, sources));
  }

  async add(record: unknown, position: number): Promise<void> {
    this.#written.push(position);
    await this.#file.write(`${JSON.stringify(record)}\n`);
  }

  /** Takes out a record that was added. */
  drop(position: number): void {
    this.#dropped.add(position);
  }

  /** Puts the file in its place. */
  async keep(): Promise<void> {
    if (this.#dropped.size > 0) await this.#rewrite();
    await this.#file.keep();
    this.#kept = true;
  }

  async #rewrite(): Promise<void> {
    const whole = this.#file;
    this.#file = await AtomicFile.create(this.#path);
    try {
      await whole.flush();
      let at = 0;
      for await (const line of linesOf(whole.beside)) {
        if (!this.#dropped.has(this.#written.at(at))) await this.#file.write(line);
        at += 1;
      }
    } finally {
      await whole.discard();
    }
  }

  /** Leaves nothing behind, unless the file was kept. */
  async discard(): Promise<void> {
    if (!this.#kept) await this.#file.discard();
  }
}

/** Lines with their line feed. Only that ends one: JSON may hold other characters that readers take for line ends. */
async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${line}\n`;
  }
}
