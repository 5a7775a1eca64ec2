import { expect, it } from 'vitest';
import { nextTry, readRetryAfter } from './next-try.ts';

const now = Date.UTC(2026, 2, 1, 12);
const day = 86_400_000;

it('waits up to four times as long after each try, a day at most, and eight tries take about a day', () => {
  const longest = Array.from({ length: 7 }, (_, index) => nextTry(index + 1, now, () => 0.999_999_9) - now);
  expect(longest.map((wait) => Math.round(wait / 1000))).toEqual([30, 120, 480, 1920, 7680, 30_720, 86_400]);
  expect(nextTry(100, now, () => 0.5) - now).toBe(day / 2);
  const halves = longest.reduce((sum, wait) => sum + wait / 2, 0);
  expect(halves / day).toBeGreaterThan(0.6);
  expect(halves / day).toBeLessThan(1.5);
});

it('spreads tries over the whole of that time', () => {
  expect(nextTry(3, now, () => 0)).toBe(now);
  expect(nextTry(3, now, () => 0.5)).toBe(now + 240_000);
});

it('does not come before it was asked to, and not for that reason later', () => {
  expect(nextTry(1, now, () => 0.5, now + 60_000)).toBe(now + 60_000);
  expect(nextTry(3, now, () => 0.5, now + 60_000)).toBe(now + 240_000);
});

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['999999999999', day],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['Sun, 01 Mar 2099 11:00:00 GMT', day],
])('reads Retry-After: %s', (text, wait) => expect(readRetryAfter(text, now)).toBe(now + wait));

it.each([
  undefined,
  '',
  '-1',
  '1.5',
  '1e3',
  '0x10',
  'soon',
  '9999999999999999',
  '2026-03-01T12:01:00Z',
  'Sun, 99 Mar 2026 12:01:00 GMT',
  '120, 240',
])('reads nothing in %j', (text) => expect(readRetryAfter(text, now)).toBeUndefined());
