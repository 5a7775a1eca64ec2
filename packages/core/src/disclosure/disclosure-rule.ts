/** What a publication owes to the people it counts. */
export interface DisclosureRule {
  /** The smallest count above zero that may be shown; a whole number of at least 1. */
  readonly minCellSize: number;
  /** The size that these people were promised. A lower `minCellSize` is refused; it is never raised silently. */
  readonly promisedMinCellSize?: number;
  /**
   * - `publish`, as when left out: a zero is shown unless another cell needs it hidden.
   * - `protect`: a zero is as sensitive as a small count. Choose it where "nobody answered otherwise" says something
   *   about each person of the group, as with answers about violence or debt.
   */
  readonly zeros?: 'publish' | 'protect';
}
