import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAll, addExact, exactSum, exactSums } from './exact-sum.ts';

const numbers = fc.array(
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 977),
  { minLength: 50, maxLength: 200 },
);

function sumOf(values: readonly number[]) {
  const sums = exactSums(1);
  for (const value of values) addExact(sums, 0, value);
  return sums;
}

test('sums are the same in any order and in any parts, where plain addition is not', () => {
  let plainDiffers = 0;
  fc.assert(
    fc.property(numbers, fc.nat({ max: 50 }), (values, cut) => {
      const turned = [...values.slice(cut).reverse(), ...values.slice(0, cut)];
      const parts = sumOf(values.slice(0, cut));
      addAll(parts, sumOf(values.slice(cut)));
      expect(sumOf(turned)).toEqual(sumOf(values));
      expect(parts).toEqual(sumOf(values));
      const plain = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
      if (plain(turned) !== plain(values)) plainDiffers += 1;
    }),
  );
  expect(plainDiffers).toBeGreaterThan(10);
});

test('sums are exact to eleven decimals', () => {
  expect(exactSum(sumOf([0.1, 0.2, -0.3]), 0)).toBeCloseTo(0, 11);
  expect(exactSum(sumOf([2 ** 33, 0.375, -(2 ** 33)]), 0)).toBe(0.375);
  expect(exactSum(sumOf(Array(100_000).fill(0.1)), 0)).toBeCloseTo(10_000, 7);
});
