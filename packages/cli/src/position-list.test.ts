import { expect, test } from 'vitest';
import { PositionList } from './position-list.ts';

test('numbers come back as they went in, also after the list grew', () => {
  const list = new PositionList();
  for (let at = 0; at < 5000; at += 1) list.push(at * 3);
  expect([list.at(0), list.at(1023), list.at(1024), list.at(4999)]).toEqual([0, 3069, 3072, 14_997]);
});
