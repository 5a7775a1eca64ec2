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

/** Where a cell stands in an equation. */
export interface Place {
  readonly equation: number;
  /** 1 for a part, -1 for the total. */
  readonly sign: number;
}

/** By cell, the equations that it stands in, without those that are `dropped`. */
export function placesOf({ counts, starts, members, signs }: System, dropped?: Uint8Array): Place[][] {
  const places: Place[][] = Array.from(counts, () => []);
  for (let equation = 0; equation + 1 < starts.length; equation += 1) {
    if (dropped?.[equation]) continue;
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1)
      places[members[at] as number]?.push({ equation, sign: signs[at] as number });
  }
  return places;
}

/** Tells whether a change reaches its target or goes further, leaves every equation true and every count whole and not below zero. */
export function moveChecker(system: System): (target: Target, move: Move) => boolean {
  const places = placesOf(system);
  return ({ cell, amount }, { cells, changes }) => {
    const change = new Map(cells.map((one, index) => [one, changes[index] ?? Number.NaN]));
    const reached = (change.get(cell) ?? 0) / amount;
    if (change.size !== cells.length || !(reached >= 1)) return false;
    const off = new Map<number, number>();
    for (const [one, by] of change) {
      const after = (system.counts[one] ?? Number.NaN) + by;
      if (!Number.isSafeInteger(by) || !Number.isSafeInteger(after) || after < 0) return false;
      for (const { equation, sign } of places[one] ?? [])
        off.set(equation, (off.get(equation) ?? 0) + sign * by);
    }
    return [...off.values()].every((sum) => sum === 0);
  };
}
