import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { AtomicFile } from './atomic-file.ts';
import { openTarget } from './open-target.ts';

/** A report on its way into a file. */
export class ReportFile {
  readonly #path: string;
  readonly #file: AtomicFile;
  #isKept = false;

  private constructor(path: string, file: AtomicFile) {
    this.#path = path;
    this.#file = file;
  }

  /**
   * Opens the file before anything is read, so that nobody waits for a report that cannot be written.
   *
   * @param others The other files that this run reads or writes.
   * @throws {OutputError} when it cannot be written to.
   * @throws {UsageError} when the run writes something else to it.
   */
  static async create(
    path: string,
    sources: readonly string[],
    others: readonly (string | undefined)[],
  ): Promise<ReportFile> {
    if (others.some((other) => other !== undefined && resolve(other) === resolve(path)))
      throw new UsageError('--report names a file that another option names too. Give it another name.');
    return new ReportFile(path, await openTarget('--report', path, sources));
  }

  /** Writes the report and puts the file in its place. */
  async keep(text: string): Promise<void> {
    await this.#file.write(text);
    await this.#file.keep();
    this.#isKept = true;
    process.stderr.write(`The report is in ${this.#path}.\n`);
  }

  /** Leaves nothing behind, unless the file was kept. */
  async discard(): Promise<void> {
    if (!this.#isKept) await this.#file.discard();
  }
}
