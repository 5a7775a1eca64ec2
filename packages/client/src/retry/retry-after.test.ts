import { expect, test } from 'vitest';
import { retryAfterOf } from './retry-after.ts';

const now = Date.parse('2026-03-06T01:00:00Z');
const read = (text: string) => retryAfterOf(new Headers({ 'retry-after': text }), now);

test.each([
  ['0', 0],
  [' 120 ', 120],
  ['Fri, 06 Mar 2026 01:00:30 GMT', 30],
  ['Fri, 06 Mar 2026 00:00:00 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['2026-03-06T01:00:30Z', undefined],
  ['99999999999', undefined],
])('%j', (text, seconds) => {
  expect(read(text)).toBe(seconds);
});

test('no header', () => {
  expect(retryAfterOf(new Headers())).toBeUndefined();
});
