import type { ReadyColumn } from './build-record.ts';

/** Automatic changes of one kind in one column. */
export interface Changes {
  readonly code: string;
  readonly column: ReadyColumn;
  /** The row of the first. */
  readonly row: number;
  readonly count: number;
}

type Entry = { -readonly [K in keyof Changes]: Changes[K] };

/** Counts automatic changes by kind and column, so that every one is listed and the list stays short. */
export class ChangeLog {
  readonly #entries: Entry[] = [];
  readonly #byColumn = new Map<ReadyColumn, Entry[]>();

  add(code: string, column: ReadyColumn, row: number): void {
    let known = this.#byColumn.get(column);
    if (!known) {
      known = [];
      this.#byColumn.set(column, known);
    }
    // A column has few kinds of changes.
    const entry = known.find((candidate) => candidate.code === code);
    if (entry) {
      entry.count += 1;
      return;
    }
    const first: Entry = { code, column, row, count: 1 };
    known.push(first);
    this.#entries.push(first);
  }

  entries(): readonly Changes[] {
    return this.#entries;
  }
}
