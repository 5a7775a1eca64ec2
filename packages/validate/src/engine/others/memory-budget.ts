import type { Overflow, StoredBytes } from './overflow.ts';
import { SegmentPool } from './segment-pool.ts';

/** What a check may keep in memory of records that have passed by, in bytes, where there is an overflow. */
const defaultMemory = 16 * 1024 * 1024;

/** Something that holds lines in memory and can put them away. */
export interface Spillable {
  /** In bytes, roughly. */
  readonly size: number;
  spill(store: (chunks: Iterable<Uint8Array>) => StoredBytes): void;
}

/** One budget for all sorters of a check: when it is used up, the largest of them puts its lines away. */
export class MemoryBudget {
  readonly #limit: number;
  readonly #overflow: Overflow | undefined;
  /** The room of what is kept in memory. */
  readonly segments = new SegmentPool();
  readonly #sorters = new Set<Spillable>();
  #used = 0;

  constructor(overflow: Overflow | undefined, limit = defaultMemory) {
    this.#overflow = overflow;
    this.#limit = limit;
  }

  register(sorter: Spillable): void {
    this.#sorters.add(sorter);
  }

  use(bytes: number): void {
    this.#used += bytes;
    if (this.#used > this.#limit) this.#spillLargest();
  }

  /**
   * Tells that a sorter is being read, so that it can no longer put its lines away. One that holds much does so before:
   * what is read may make others grow.
   */
  startReading(sorter: Spillable): void {
    this.#sorters.delete(sorter);
    if (this.#overflow && sorter.size > this.#limit / 4) this.#spill(sorter);
  }

  #spillLargest(): void {
    let largest: Spillable | undefined;
    for (const sorter of this.#sorters) if (!largest || sorter.size > largest.size) largest = sorter;
    // Parts too small to be worth a run of their own stay, even where that is a little more than was allowed.
    if (largest && largest.size > this.#limit / 32) this.#spill(largest);
  }

  #spill(sorter: Spillable): void {
    const overflow = this.#overflow;
    if (overflow) sorter.spill((chunks) => overflow.store(chunks));
  }

  release(bytes: number): void {
    this.#used -= bytes;
  }

  close(): void {
    this.#overflow?.close();
  }
}
