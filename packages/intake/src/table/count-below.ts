import { headingRows } from './find-headings.ts';

/** Something that was met in several rows: the first of them, and how many. */
export interface Count {
  readonly row: number;
  readonly count: number;
}

/**
 * Counts by a key in how many rows something is met, when it is known only at the end which row holds the headings. Each
 * key is noted at most once for a row.
 */
export class CountBelow<Key> {
  // As many rows as may stand above the headings, and one more.
  readonly #met = new Map<Key, { readonly first: number[]; count: number }>();

  note(key: Key, row: number): void {
    let met = this.#met.get(key);
    if (!met) {
      met = { first: [], count: 0 };
      this.#met.set(key, met);
    }
    met.count += 1;
    if (met.first.length <= headingRows) met.first.push(row);
  }

  /** What was met below a row, by key. */
  below(headingRow: number): Map<Key, Count> {
    const below = new Map<Key, Count>();
    for (const [key, { first, count }] of this.#met) {
      const above = first.filter((row) => row <= headingRow).length;
      const row = first[above];
      if (row !== undefined) below.set(key, { row, count: count - above });
    }
    return below;
  }
}
