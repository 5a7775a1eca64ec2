import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durations } from './durations.ts';

describe('durations', () => {
  /** Definition 7 of Hyndman and Fan on the values themselves. */
  const naive = (values: readonly number[], share: number) => {
    const sorted = [...values].sort((a, b) => a - b);
    const position = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(position)] as number, sorted[Math.ceil(position)] as number];
    return below + (position - Math.floor(position)) * (above - below);
  };

  test('quantiles are exact of the durations in whole minutes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60 * 1440 * 60_000), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
        (values, share) => {
          const counter = durations();
          values.forEach(counter.add);
          const minutes = values.map((value) => Math.floor(value / 60_000));
          expect(counter.quantile(share)).toBeCloseTo(naive(minutes, share), 6);
          expect((counter.quantile(share) as number) <= naive(values, share) / 60_000 + 1e-6).toBe(true);
          expect((counter.quantile(share) as number) > naive(values, share) / 60_000 - 1 - 1e-6).toBe(true);
        },
      ),
    );
  });

  test('beyond sixty days it counts whole days, and never more than a hundred years', () => {
    const counter = durations();
    counter.add(61.5 * 86_400_000);
    expect(counter.quantile(0.5)).toBe(61 * 1440);
    counter.add(Number.MAX_SAFE_INTEGER);
    expect(counter.quantile(1)).toBe(36_525 * 1440);
    expect(durations().quantile(0.5)).toBeUndefined();
  });
});
