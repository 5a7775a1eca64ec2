const minute = 60_000;
const day = 1440;
/** Up to here durations are kept to the minute, beyond it to the day. */
const fine = 60 * day;

/** The median of any number of durations in bounded memory. */
export interface DurationMedian {
  /** Adds a duration in milliseconds, 0 or more. */
  readonly add: (milliseconds: number) => void;
  readonly count: () => number;
  /** In minutes; undefined when nothing was added. */
  readonly minutes: () => number | undefined;
}

/**
 * Counts durations by whole minutes (up to 60 days) and whole days (beyond, up to 100 years), rounded down. That is the
 * precision of the median, and at most 123,000 counters hold it.
 */
export function durationMedian(): DurationMedian {
  const counts = new Map<number, number>();
  let total = 0;
  const at = (position: number): number => {
    let passed = 0;
    for (const [minutes, count] of [...counts].sort(([a], [b]) => a - b)) {
      passed += count;
      if (passed > position) return minutes;
    }
    return 0;
  };
  return {
    add: (milliseconds) => {
      const minutes = Math.floor(milliseconds / minute);
      const key = minutes <= fine ? minutes : Math.min(Math.floor(minutes / day), 36_525) * day;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    },
    count: () => total,
    minutes: () =>
      total === 0 ? undefined : (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2,
  };
}
