const minute = 60_000;
const day = 1440;
/** Up to here durations are kept to the minute, beyond it to the day. */
const fine = 60 * day;
const longest = 36_525 * day;

/** Durations as counts: pairs of minutes and how often they occurred. It can be sent between processes. */
export type DurationTally = readonly (readonly [minutes: number, count: number])[];

/** Quantiles of any number of durations in bounded memory. */
export interface Durations {
  /** Adds a duration in milliseconds, 0 or more. */
  readonly add: (milliseconds: number) => void;
  readonly count: () => number;
  /** In minutes; undefined when nothing was added. */
  readonly quantile: (share: number) => number | undefined;
  readonly merge: (tally: DurationTally) => void;
  readonly tally: () => DurationTally;
}

/**
 * Counts durations by whole minutes (up to 60 days) and whole days (beyond, up to 100 years), rounded down; at most
 * 123,000 counters hold them. Quantiles are exact of the durations so rounded: less than a minute below the true ones up
 * to 60 days, less than a day beyond.
 *
 * Between two durations a quantile is interpolated: definition 7 of Hyndman and Fan (1996), as in R, NumPy and
 * spreadsheets. For one half that is the usual median.
 *
 * @example
 * ```ts
 * import { durations } from '@amparo/core/calculation';
 * const waits = durations();
 * for (const minutes of [10, 20, 60]) waits.add(minutes * 60_000);
 * waits.quantile(0.5); // 20
 * ```
 */
export function durations(): Durations {
  const counts = new Map<number, number>();
  let total = 0;
  const put = (minutes: number, count: number) => {
    counts.set(minutes, (counts.get(minutes) ?? 0) + count);
    total += count;
  };
  const sorted = () => [...counts].sort(([a], [b]) => a - b);
  return {
    add: (milliseconds) => {
      const minutes = Math.min(Math.floor(milliseconds / minute), longest);
      put(minutes <= fine ? minutes : Math.floor(minutes / day) * day, 1);
    },
    count: () => total,
    quantile: (share) => {
      if (total === 0) return undefined;
      const position = (total - 1) * share;
      const lower = Math.floor(position);
      const [below, above] = valuesAt(sorted(), lower, Math.min(lower + 1, total - 1));
      return below + (position - lower) * (above - below);
    },
    merge: (tally) => {
      for (const [minutes, count] of tally) put(minutes, count);
    },
    tally: sorted,
  };
}

/** The durations at two positions, of which the second is not before the first, counted from 0. */
function valuesAt(sorted: DurationTally, first: number, second: number): [number, number] {
  let passed = 0;
  let below: number | undefined;
  for (const [minutes, count] of sorted) {
    passed += count;
    if (passed > first) below ??= minutes;
    if (passed > second) return [below as number, minutes];
  }
  return [0, 0];
}
