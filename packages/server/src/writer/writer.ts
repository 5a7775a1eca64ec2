import { setImmediate } from 'node:timers/promises';
import { failpoint } from '../failpoint/failpoint.ts';
import type { Outcome } from '../store/outcome.ts';
import type { Store } from '../store/store.ts';
import { StoreUnavailableError } from '../store/store-unavailable-error.ts';
import type { Write } from '../store/write.ts';
import { sizeOf } from './size-of.ts';
import { WriterFullError } from './writer-full-error.ts';

/** How much a writer takes. */
export interface WriterOptions {
  /** How many writes may wait; 10,000 when absent. */
  readonly mostWaiting?: number;
  /** How many bytes of text, roughly, may wait; 64 MiB when absent. */
  readonly mostBytes?: number;
  /** How many writes are committed at once; 512 when absent. */
  readonly mostInGroup?: number;
}

interface Waiting {
  readonly write: Write;
  readonly bytes: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Takes single writes and commits all that wait together: the disk is waited for once for many. Each promise settles after the
 * commit of its write. While one group is committed, the next one gathers; nothing waits for a timer.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { Writer } from '@amparo/server';
 * import { openSqliteStore } from '@amparo/server/sqlite';
 *
 * const store = await openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'node-')), 'amparo.sqlite') });
 * const writer = new Writer(store);
 * const submission = { sender: 'harbour-aid', key: 'a-1', digest: 'sha-256=:example:' };
 * const write = { at: Date.now(), submission, answer: () => ({ answer: 'stored' }) };
 * const outcomes = await Promise.all([writer.write(write), writer.write(write)]);
 * console.log(outcomes.map(({ kind }) => kind).join(', ')); // committed, repeated
 * await writer.close();
 * await store.close();
 * ```
 */
export class Writer {
  readonly #store: Store;
  readonly #mostWaiting: number;
  readonly #mostBytes: number;
  readonly #mostInGroup: number;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #running: Promise<void> | undefined;
  #roomSeekers: (() => void)[] = [];
  #isClosed = false;

  constructor(store: Store, options: WriterOptions = {}) {
    const { mostWaiting = 10_000, mostBytes = 64 * 2 ** 20, mostInGroup = 512 } = options;
    this.#store = store;
    this.#mostWaiting = mostWaiting;
    this.#mostBytes = mostBytes;
    this.#mostInGroup = mostInGroup;
  }

  /** How many writes wait, without those that are being committed. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Commits a write with others. Rejects with {@link WriterFullError} where too many wait, with `StoreUnavailableError` where it is not
   * known whether it was committed, and with the error of the write itself where that is at fault.
   */
  write(write: Write): Promise<Outcome> {
    if (this.#isClosed) return Promise.reject(new StoreUnavailableError('closed'));
    if (this.#isFull) return Promise.reject(new WriterFullError());
    return new Promise((resolve, reject) => {
      const bytes = sizeOf(write);
      this.#bytes += bytes;
      this.#waiting.push({ write, bytes, resolve, reject });
      failpoint('writer.taken');
      this.#running ??= this.#run();
    });
  }

  /** Commits a write with others; waits first while too many wait. For callers that read a stream and can stop reading. */
  async writeWhenRoom(write: Write): Promise<Outcome> {
    while (this.#isFull && !this.#isClosed)
      await new Promise<void>((resolve) => {
        this.#roomSeekers.push(resolve);
      });
    return this.write(write);
  }

  /** Takes no more, and settles when all that waits is committed. The store stays open. */
  async close(): Promise<void> {
    failpoint('writer.closing');
    this.#isClosed = true;
    this.#tellRoomSeekers();
    await this.#running;
    failpoint('writer.closed');
  }

  get #isFull(): boolean {
    return this.#waiting.length >= this.#mostWaiting || this.#bytes >= this.#mostBytes;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Lets everybody who is ready join the group.
      await setImmediate();
      failpoint('writer.before-group');
      const group = this.#nextGroup();
      failpoint('writer.group-chosen');
      await this.#commit(group);
      this.#tellRoomSeekers();
    }
    this.#running = undefined;
  }

  /** As many as go together, by number and by size. */
  #nextGroup(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { bytes: more } of this.#waiting.slice(0, this.#mostInGroup)) {
      if (count > 0 && bytes + more > this.#mostBytes / 4) break;
      bytes += more;
      count += 1;
    }
    this.#bytes -= bytes;
    return this.#waiting.splice(0, count);
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#store.commit(group.map(({ write }) => write));
      failpoint('writer.group-committed');
      for (const [index, { resolve, reject }] of group.entries()) {
        const outcome = outcomes[index];
        if (outcome && outcome.kind !== 'failed') resolve(outcome);
        else reject(outcome?.error ?? new StoreUnavailableError('busy'));
        if (index === 0) {
          // Lets the first caller answer, so that a crash may fall between it and the others.
          await Promise.resolve();
          failpoint('writer.first-settled');
        }
      }
      failpoint('writer.all-settled');
    } catch (error) {
      await this.#settleFailed(group, error);
    }
  }

  /**
   * Where the store itself failed, nobody's write is known to be committed. Otherwise the group was rolled back because of one write,
   * such as one that uses a message id again: each is tried alone, so that only that one fails.
   */
  async #settleFailed(group: readonly Waiting[], error: unknown): Promise<void> {
    if (error instanceof StoreUnavailableError || group.length === 1) {
      for (const { reject } of group) reject(error);
      return;
    }
    const middle = Math.ceil(group.length / 2);
    await this.#commit(group.slice(0, middle));
    await this.#commit(group.slice(middle));
  }

  #tellRoomSeekers(): void {
    if (this.#isFull && !this.#isClosed) return;
    for (const tell of this.#roomSeekers.splice(0)) tell();
  }
}
