import { expect, test } from 'vitest';
import { visit } from './emit/_sample.ts';
import { exampleOf } from './example.ts';

test('every field is filled and the structure is sound', () => {
  const example = exampleOf(visit);
  expect(visit.check(example)).toEqual([]);
  expect(Object.keys(example)).toEqual(Object.keys(visit.schema.shape));
  expect(example.expenses?.[0]?.refund).toEqual({ amount: '1500.00', currency: 'MYR' });
});

test('examples are made anew, so that changing one changes no other', () => {
  const changed = exampleOf(visit);
  changed.stops.push(...changed.stops);
  changed.shifts.pop();
  expect(exampleOf(visit).stops).toHaveLength(1);
  expect(exampleOf(visit).shifts).toHaveLength(2);
});
