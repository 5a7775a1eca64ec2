import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecruitedWorker, recruitmentCostIndicator } from './recruitment-cost-indicator.ts';

const usd = (amount: number) => ({ amount: String(amount), currency: 'USD' });
const worker = fc.record({
  cost: fc.nat(100_000).map(usd),
  monthlyEarnings: fc.integer({ min: 1, max: 5000 }).map(usd),
});
const workers = fc.array(worker, { minLength: 1, maxLength: 9 });
const result = (all: readonly RecruitedWorker[]) => {
  const outcome = recruitmentCostIndicator(all);
  if (!outcome.ok) throw new Error('no result');
  return outcome;
};

describe('recruitmentCostIndicator', () => {
  test('all three statistics lie between the smallest and the largest ratio', () => {
    fc.assert(
      fc.property(workers, (all) => {
        const { meanOfRatios, medianOfRatios, ratioOfTotals, smallest, largest } = result(all);
        for (const value of [meanOfRatios, medianOfRatios, ratioOfTotals.value as number]) {
          expect(value).toBeGreaterThanOrEqual(smallest - 1e-12);
          expect(value).toBeLessThanOrEqual(largest + 1e-12);
        }
      }),
    );
  });

  test('a weight of n is the same as n workers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(worker, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 6 }),
        (all) => {
          fc.pre(all.some(([, times]) => times > 0));
          const weighted = result(all.map(([one, times]) => ({ ...one, weight: String(times) })));
          const repeated = result(all.flatMap(([one, times]) => Array.from({ length: times }, () => one)));
          expect(weighted.meanOfRatios).toBeCloseTo(repeated.meanOfRatios, 9);
          expect(weighted.medianOfRatios).toBe(repeated.medianOfRatios);
          expect(weighted.ratioOfTotals).toEqual(repeated.ratioOfTotals);
        },
      ),
    );
  });

  test('when everybody pays the same share the three statistics agree', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 9 }), (earnings) => {
        const { meanOfRatios, medianOfRatios, ratioOfTotals } = result(
          earnings.map((monthly) => ({ cost: usd(monthly * 3), monthlyEarnings: usd(monthly) })),
        );
        expect([meanOfRatios, medianOfRatios, ratioOfTotals.value]).toEqual([3, 3, 3]);
      }),
    );
  });
});
