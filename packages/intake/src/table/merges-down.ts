import { parseCellRange } from '../bytes/cell-address.ts';

/** Rows of one column of which the cells are merged. */
export interface Merge {
  readonly from: number;
  readonly to: number;
}

/**
 * Cells that are merged over several rows of one column below a row, by column from 0, each column's in the order of the
 * rows. Of ranges that lie upon each other, which no program writes, the first counts.
 */
export function mergesDown(ranges: readonly string[], below: number): ReadonlyMap<number, readonly Merge[]> {
  const byColumn = new Map<number, Merge[]>();
  for (const range of ranges) {
    const down = mergeDown(range);
    if (!down || down.from <= below) continue;
    const { at, from, to } = down;
    const merges = byColumn.get(at);
    if (merges) merges.push({ from, to });
    else byColumn.set(at, [{ from, to }]);
  }
  return new Map([...byColumn].map(([at, merges]) => [at, apart(merges)]));
}

/** A range of several rows in one column; undefined for any other. */
export function mergeDown(range: string): (Merge & { readonly at: number }) | undefined {
  const place = parseCellRange(range);
  if (!place || place.from.column !== place.to.column || place.from.row === place.to.row) return undefined;
  return { at: place.from.column, from: place.from.row, to: place.to.row };
}

function apart(merges: Merge[]): Merge[] {
  let end = 0;
  return merges
    .sort((one, other) => one.from - other.from)
    .filter(({ from, to }) => {
      if (from <= end) return false;
      end = to;
      return true;
    });
}
