import { type Ratio, ratio } from '@amparo/core/calculation';

/** Counts by key; what part of the whole each key has. */
export interface Shares {
  readonly add: (key: string, count?: number) => void;
  readonly result: () => Readonly<Record<string, Ratio>>;
}

/** Stands for the keys beyond the bound. */
const otherKeys = '(other)';

/** A share of the whole for each key, most frequent first. Keys beyond `bound` are counted together under `(other)`. */
export function shares(bound = 1000): Shares {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add: (key, count = 1) => {
      const kept = counts.has(key) || counts.size < bound ? key : otherKeys;
      counts.set(kept, (counts.get(kept) ?? 0) + count);
      total += count;
    },
    result: () =>
      Object.fromEntries(
        [...counts]
          .filter(([, count]) => count > 0)
          .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
          .map(([key, count]) => [key, ratio(count, total)]),
      ),
  };
}
