import { expect, test } from 'vitest';
import { IdIndex } from './id-index.ts';

const id = (number: number) => `5a0f4a0e-8f0f-4c55-9d0a-${String(number).padStart(12, '0')}`;

test('each id is new once, and then leads to where it was first seen, however often the table grew', () => {
  const index = new IdIndex();
  const count = 50_000;
  for (let at = 0; at < count; at += 1) expect(index.add(id(at), at)).toBeUndefined();
  for (let at = 0; at < count; at += 1) expect(index.add(id(at), count + at)).toBe(at);
});

test('the first position counts too, and so do the empty id and one beyond ASCII', () => {
  const index = new IdIndex();
  expect(index.add('', 0)).toBeUndefined();
  expect(index.add('ไทย', 1)).toBeUndefined();
  expect(index.add('', 2)).toBe(0);
  expect(index.add('ไทย', 3)).toBe(1);
});
