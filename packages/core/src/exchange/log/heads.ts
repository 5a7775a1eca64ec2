import type { KeyLookup } from '../keys/pin-keys.ts';
import type { LogFault } from './log-fault.ts';
import { verifyHead } from './log-head.ts';

/** The heads, read along with the log: one at a time, whenever the log comes to its position. */
export class Heads {
  /** The last position that was compared. */
  covered = 0;
  /** The last position up to which the log is known to be as it was. */
  #good: number;
  readonly #heads: AsyncIterator<string> | Iterator<string>;
  readonly #keys: KeyLookup | undefined;
  #next: { readonly position: number; readonly hash: string } | undefined;
  #count = 0;
  #last = 0;
  #isDone = false;

  constructor(heads: Iterable<string> | AsyncIterable<string>, keys: KeyLookup | undefined, start: number) {
    this.#good = start;
    this.#heads = Symbol.asyncIterator in heads ? heads[Symbol.asyncIterator]() : heads[Symbol.iterator]();
    this.#keys = keys;
  }

  /** Compares all heads up to a position, of which the last ones may be of exactly this one. */
  async compare(position: number, hash: string): Promise<LogFault | undefined> {
    for (;;) {
      const fault = await this.#read(position);
      if (fault || !this.#next || this.#next.position > position) return fault;
      // Heads of before the place where the lines begin say nothing about them.
      if (this.#next.position === position && this.#next.hash !== hash)
        return {
          reason: 'rewritten',
          from: Math.min(this.#good + 1, position),
          to: position,
          head: this.#count,
        };
      this.covered = this.#next.position;
      this.#good = Math.max(this.#good, this.covered);
      this.#next = undefined;
    }
  }

  /** What the remaining heads say about entries that the log does not have. */
  async findCutOff(position: number): Promise<LogFault | undefined> {
    const fault = await this.#read(position);
    if (fault || !this.#next) return fault;
    return { reason: 'cut-off', from: position + 1, to: this.#next.position, head: this.#count };
  }

  async close(): Promise<void> {
    if (!this.#isDone) await this.#heads.return?.();
  }

  /** Reads the next head, if there is one and it was not read yet. */
  async #read(position: number): Promise<LogFault | undefined> {
    if (this.#next || this.#isDone) return undefined;
    const { done, value } = await this.#heads.next();
    this.#isDone = done === true;
    if (done) return undefined;
    if (!this.#keys) throw new TypeError('Heads cannot be checked without the keys of the node.');
    this.#count += 1;
    const place = { from: position + 1, to: position + 1, head: this.#count };
    const result = await verifyHead(value, this.#keys);
    if (!result.ok) return { reason: 'head-refused', ...place, headReason: result.reason };
    if (result.head.position < this.#last) return { reason: 'heads-out-of-order', ...place };
    this.#last = result.head.position;
    this.#next = result.head;
    return undefined;
  }
}
