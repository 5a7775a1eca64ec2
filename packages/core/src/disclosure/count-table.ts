/** One figure of a publication: how many people, cases or answers it counts. A total is a cell like any other. */
export interface CountCell {
  /** Names the cell within its table. */
  readonly id: string;
  /** A whole number of zero or more, unrounded and unweighted. */
  readonly count: number;
  /**
   * - `open`, as when left out: it is shown if it can be.
   * - `known`: readers have it already, from an earlier release or by its nature (no man gives birth). It stays as it is,
   *   readers are taken to use it, and a small one cannot be protected any more.
   * - `withheld`: nobody means to show it, but readers can work towards it, such as all sites less one. A small one is
   *   protected like one that was meant to be shown.
   */
  readonly release?: 'open' | 'known' | 'withheld';
  /** True treats the cell as sensitive whatever its size. */
  readonly sensitive?: boolean;
}

/** One equation that every reader knows: a cell is the sum of others. */
export interface CountSum {
  /** Id of the cell that is the sum. */
  readonly total: string;
  /** Ids of the cells that it is the sum of, at least one, each once. */
  readonly parts: readonly string[];
}

/**
 * All figures that are published together, and how they add up. Tables that share a cell, such as the same total, belong
 * into one: protected one by one they can give each other away. So do figures published earlier about the same people.
 */
export interface CountTable<Cell extends CountCell = CountCell> {
  readonly cells: readonly Cell[];
  readonly sums: readonly CountSum[];
}
