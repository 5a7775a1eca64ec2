/**
 * A table as arithmetic: what its cells hold, what each is worth to readers, and the equations between them. Cells and
 * equations are numbered by position.
 */
export interface System {
  readonly counts: Float64Array;
  /** Equations as flat lists: of equation `e`, entries `starts[e]` to `starts[e + 1]` of `members` and `signs`; they add up to zero. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** 1 for a part, -1 for the total. */
  readonly signs: Int8Array;
}

/**
 * A change of the table that no equation notices: another table that a reader must reckon with as well. The first cell
 * is the one it was made for.
 */
export interface Move {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
}

/** What must be possible to believe of a cell: its count changed by `amount`, which is not zero. */
export interface Target {
  readonly cell: number;
  readonly amount: number;
}

/** Finds changes that reach a target. */
export interface Router {
  /**
   * A change that reaches the target at low cost, or nothing when none is found that costs less than `limit`. `prices`
   * says by cell what hiding it costs: 0 when it is hidden anyway, infinite when it must be shown.
   */
  readonly route: (target: Target, prices: Float64Array, limit: number) => Move | undefined;
  /** Steps so far, of some ten nanoseconds each. */
  readonly work: () => number;
}

/** Whether a change reaches its target or goes further, leaves every equation true and every count whole and not below zero. */
export function isMove(system: System, { cell, amount }: Target, { cells, changes }: Move): boolean {
  const change = new Map(cells.map((one, index) => [one, changes[index] ?? Number.NaN]));
  const reached = (change.get(cell) ?? 0) / amount;
  if (change.size !== cells.length || !(reached >= 1)) return false;
  for (const [one, by] of change) {
    const after = (system.counts[one] ?? Number.NaN) + by;
    if (!Number.isSafeInteger(by) || !Number.isSafeInteger(after) || after < 0) return false;
  }
  for (let equation = 0; equation + 1 < system.starts.length; equation += 1) {
    let sum = 0;
    for (let at = system.starts[equation] as number; at < (system.starts[equation + 1] as number); at += 1)
      sum += (system.signs[at] as number) * (change.get(system.members[at] as number) ?? 0);
    if (sum !== 0) return false;
  }
  return true;
}
