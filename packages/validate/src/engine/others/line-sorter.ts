import { LineBuffer } from './line-buffer.ts';
import type { MemoryBudget, Spillable } from './memory-budget.ts';
import { mergeSorted } from './merge-sorted.ts';
import type { StoredBytes } from './overflow.ts';

/** So many runs are merged into one, as each takes room while it is read. */
const mostRuns = 64;
const lineFeed = '\n';
/** Characters of merged lines that are put away at once. */
const pieceLength = 1 << 16;

/**
 * Sorts lines, however many: what does not fit into the budget is put away in sorted runs, which are merged at the end.
 * Equal beginnings stand together; beyond that the order is only the same each time.
 */
export class LineSorter implements Spillable {
  readonly #budget: MemoryBudget;
  /** Runs as they were put away first, then those merged of them, then those merged of these. */
  readonly #runs: StoredBytes[][] = [];
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
    this.#keep(store(this.#lines.sortedBytes()), 0, store);
    this.#forget();
  }

  #keep(run: StoredBytes, level: number, store: (chunks: Iterable<Uint8Array>) => StoredBytes): void {
    const runs = this.#runs[level] ?? [];
    this.#runs[level] = runs;
    runs.push(run);
    if (runs.length < mostRuns) return;
    this.#runs[level] = [];
    this.#keep(store(bytesOf(mergeSorted(runs.map((one) => linesOf(one()))))), level + 1, store);
  }

  /** All lines in order; taken once. */
  *sorted(): Generator<string, void, undefined> {
    this.#budget.startReading(this);
    const last = this.#lines.sorted();
    if (this.#runs.length === 0) yield* last;
    else yield* mergeSorted([...this.#runs.flat().map((run) => linesOf(run())), last]);
    this.#forget();
  }

  #forget(): void {
    this.#budget.release(this.#size);
    this.#lines.clear();
    this.#size = 0;
  }
}

function* bytesOf(lines: Iterable<string>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const line of lines) {
    piece += line + lineFeed;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}

function* linesOf(chunks: Iterable<Uint8Array>): Generator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(lineFeed);
    rest = lines.pop() as string;
    yield* lines;
  }
}
