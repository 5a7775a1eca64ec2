import { LineBuffer } from './line-buffer.ts';
import type { MemoryBudget, Spillable } from './memory-budget.ts';
import { mergeSorted } from './merge-sorted.ts';
import type { StoredBytes } from './overflow.ts';

/**
 * Sorts lines, however many: what does not fit into the budget is put away in sorted runs, which are merged at the end.
 * Equal beginnings stand together; beyond that the order is only the same each time.
 */
export class LineSorter implements Spillable {
  readonly #budget: MemoryBudget;
  readonly #runs: StoredBytes[] = [];
  readonly #lines: LineBuffer;
  #size = 0;

  constructor(budget: MemoryBudget) {
    this.#budget = budget;
    this.#lines = new LineBuffer(budget.segments);
    budget.register(this);
  }

  get size(): number {
    return this.#size;
  }

  add(line: string): void {
    const size = this.#lines.add(line);
    this.#size += size;
    this.#budget.use(size);
  }

  spill(store: (chunks: Iterable<Uint8Array>) => StoredBytes): void {
    this.#runs.push(store(this.#lines.sortedBytes()));
    this.#forget();
  }

  /** All lines in order; taken once. */
  *sorted(): Generator<string, void, undefined> {
    this.#budget.startReading(this);
    const last = this.#lines.sorted();
    if (this.#runs.length === 0) yield* last;
    else yield* mergeSorted([...this.#runs.map((run) => linesOf(run())), last]);
    this.#forget();
  }

  #forget(): void {
    this.#budget.release(this.#size);
    this.#lines.clear();
    this.#size = 0;
  }
}

function* linesOf(chunks: Iterable<Uint8Array>): Generator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
}
