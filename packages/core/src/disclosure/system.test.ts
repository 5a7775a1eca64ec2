import { expect, test } from 'vitest';
import { moveChecker, type System } from './system.ts';

// Cells: total 10, parts 3 and 7.
const system: System = {
  counts: Float64Array.of(10, 3, 7),
  starts: Int32Array.of(0, 3),
  members: Int32Array.of(0, 1, 2),
  signs: Int8Array.of(-1, 1, 1),
};
const up = { cell: 1, amount: 2 };

test.each([
  ['one part for the other', up, [1, 2], [2, -2], true],
  ['further than asked', up, [1, 2], [3, -3], true],
  ['a part and the total', up, [1, 0], [2, 2], true],
  ['not as far as asked', up, [1, 2], [1, -1], false],
  ['the other way', up, [1, 2], [-2, 2], false],
  ['another cell', up, [0, 2], [2, 2], false],
  ['a sum that is no longer true', up, [1, 2], [2, -1], false],
  ['a count below zero', { cell: 2, amount: 4 }, [2, 1], [4, -4], false],
  ['down to zero', { cell: 1, amount: -3 }, [1, 2], [-3, 3], true],
  ['halves', up, [1, 2], [2.5, -2.5], false],
  ['no number', up, [1, 2], [2, Number.NaN], false],
  ['the same cell twice', up, [1, 2, 2], [2, -2, -2], false],
  ['more cells than changes', up, [1, 2, 0], [2, -2], false],
])('%s', (_, target, cells, changes, expected) => {
  expect(moveChecker(system)(target, { cells, changes })).toBe(expected);
});
