import { expect, test } from 'vitest';
import { PositionList } from './position-list.ts';

test('numbers come back as they went in, also after the list grew', () => {
  const list = new PositionList();
  for (let at = 0; at < 5000; at += 1) list.push(at * 3);
  expect([list.at(0), list.at(1023), list.at(1024), list.at(4999)]).toEqual([0, 3069, 3072, 14_997]);
});

test('in a rising list, the last number that is not above another is found', () => {
  const list = new PositionList();
  expect(list.findLast(5)).toBe(-1);
  for (const number of [0, 3, 4, 9]) list.push(number);
  expect([0, 2, 3, 4, 8, 9, 100].map((number) => list.findLast(number))).toEqual([0, 0, 1, 2, 2, 3, 3]);
});
