import type { CountSum, CountTable } from './count-table.ts';
import { type Equations, solve } from './elimination.ts';
import type { DisclosureFault } from './protect-result.ts';
import { faults, readTable } from './read-table.ts';
import { simplex } from './simplex.ts';

/** A table as readers see it. */
export interface PublishedTable {
  /** The count is absent where it is hidden. */
  readonly cells: readonly { readonly id: string; readonly count?: number }[];
  /** Every sum that readers know. */
  readonly sums: readonly CountSum[];
}

/** What readers can work out of a hidden count, both ends included. */
export interface ReaderRange {
  readonly low: number;
  /** Absent when nothing that is published bounds it. */
  readonly high?: number;
}

/** What readers can work out of a table. */
export interface ReaderRanges {
  readonly ok: true;
  /** By id, for each hidden cell. Where `low` is `high`, the cell is hidden in vain. */
  readonly ranges: ReadonlyMap<string, ReaderRange>;
}

/**
 * What readers of a published table can work out of the counts that it hides, by linear programming: an audit of tables
 * that were protected elsewhere or by hand, and of several releases together.
 *
 * Ranges are exact for one-way and two-way tables. For others they are what follows without using that people come
 * whole, rounded inwards; the truth can then be a little narrower, never wider.
 *
 * @returns `{ ok: false, diagnostics }` as `protectTable` does for counts and sums that cannot be read, for tables too
 * large to work out, and if no whole numbers of zero or more fit what is published.
 *
 * @example
 * ```ts
 * import { readerRanges } from '@amparo/core/disclosure';
 * const result = readerRanges({
 *   cells: [{ id: 'all', count: 43 }, { id: 'women' }, { id: 'men', count: 40 }],
 *   sums: [{ total: 'all', parts: ['women', 'men'] }],
 * });
 * if (result.ok) result.ranges.get('women'); // { low: 3, high: 3 }
 * ```
 */
export function readerRanges({ cells, sums }: PublishedTable): ReaderRanges | DisclosureFault {
  const { found, report } = faults();
  const hidden = cells.flatMap(({ count }, index) => (count === undefined ? [index] : []));
  const system = readTable(zeroed({ cells, sums }), report, (cell) => cells[cell]?.count === undefined);
  const places = new Map(hidden.map((cell, place) => [cell, place]));
  const size = hidden.length;
  if (size * system.starts.length > bound) report('too-large', ['table']);
  if (found.length > 0) return { ok: false, diagnostics: found };

  // One more variable stands for everything that is published: at 0 there is nobody, at 1 the table is as it is.
  const equations: { -readonly [Name in keyof Equations]: number[] } = {
    counts: new Array<number>(size + 1).fill(0),
    starts: [0],
    members: [],
    signs: [],
  };
  for (let equation = 0; equation + 1 < system.starts.length; equation += 1) {
    let shown = 0;
    for (let at = system.starts[equation] as number; at < (system.starts[equation + 1] as number); at += 1) {
      const cell = system.members[at] as number;
      const place = places.get(cell);
      if (place === undefined) shown += (system.signs[at] as number) * (system.counts[cell] as number);
      else {
        equations.members.push(place);
        equations.signs.push(system.signs[at] as number);
      }
    }
    equations.members.push(size);
    equations.signs.push(shown);
    equations.starts.push(equations.members.length);
  }
  const solved = solve({
    counts: Float64Array.from(equations.counts),
    starts: Int32Array.from(equations.starts),
    members: Int32Array.from(equations.members),
    signs: equations.signs,
  });
  const free = new Float64Array(size + 1);
  const { changes: some } = simplex({ solved, counts: free, prices: free, cell: size, amount: 1 });
  if (!some || Math.abs((some[size] as number) - 1) > tiny) {
    report('contradiction', ['table']);
    return { ok: false, diagnostics: found };
  }
  const counts = some.map((count) => Math.max(0, count));
  const prices = free.slice();
  prices[size] = Number.POSITIVE_INFINITY;
  const ranges = new Map<string, ReaderRange>();
  hidden.forEach((index, cell) => {
    const end = (amount: number) =>
      (counts[cell] as number) +
      (simplex({ solved, counts, prices, cell, amount }).changes?.[cell] ?? Number.POSITIVE_INFINITY);
    const high = Math.floor(end(Number.POSITIVE_INFINITY) + tiny);
    const low = Math.max(0, Math.ceil(end(-(counts[cell] as number)) - tiny));
    ranges.set(cells[index]?.id ?? '', Number.isFinite(high) ? { low, high } : { low });
  });
  return { ok: true, ranges };
}

const tiny = 1e-6;

/** Numbers in the equations above which ranges take too long: minutes. */
const bound = 2e6;

function zeroed({ cells, sums }: PublishedTable): CountTable {
  return { cells: cells.map(({ id, count = 0 }) => ({ id, count })), sums };
}
