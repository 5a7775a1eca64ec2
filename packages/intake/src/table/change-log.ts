import type { ReadyColumn } from './build-record.ts';

/** Automatic changes of one kind in one column. */
export interface Changes {
  readonly code: string;
  readonly column: ReadyColumn;
  /** The row of the first. */
  readonly row: number;
  readonly count: number;
}

/** Counts automatic changes by kind and column, so that every one is listed and the list stays short. */
export class ChangeLog {
  readonly #entries = new Map<string, { -readonly [K in keyof Changes]: Changes[K] }>();

  add(code: string, column: ReadyColumn, row: number): void {
    const key = `${code} ${column.at}`;
    const entry = this.#entries.get(key);
    if (entry) entry.count += 1;
    else this.#entries.set(key, { code, column, row, count: 1 });
  }

  entries(): Changes[] {
    return [...this.#entries.values()];
  }
}
