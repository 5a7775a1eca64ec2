import { expect, test } from 'vitest';
import { isoDate, serialText } from './xlsx-date.ts';
import type { NumberMeaning } from './xlsx-number-format.ts';

test.each<[number, NumberMeaning, string | undefined]>([
  [1, 'date', '1900-01-01'],
  [59, 'date', '1900-02-28'],
  [60, 'date', '1900-02-29'],
  [61, 'date', '1900-03-01'],
  [45_291, 'date', '2023-12-31'],
  [46_106, 'date-time', '2026-03-25T00:00:00'],
  [46_106.4375, 'date', '2026-03-25T10:30:00'],
  [46_106.999_999, 'date-time', '2026-03-26T00:00:00'],
  [2_958_465, 'date', '9999-12-31'],
  [2_958_466, 'date', undefined],
  [2_958_465.999_999_9, 'date', undefined],
  [0.5, 'time', '12:00:00'],
  [0, 'time', '00:00:00'],
  [0.000_011_574_1, 'time', '00:00:01'],
  [0.999_999_9, 'time', undefined],
  [0, 'date', undefined],
  [0.5, 'date', undefined],
  [0.25, 'date-time', '06:00:00'],
  [0.25, 'elapsed', '06:00:00'],
  [1.5, 'elapsed', undefined],
  [1.5, 'time', '1900-01-01T12:00:00'],
  [-1, 'date', undefined],
  [Number.NaN, 'date', undefined],
  [45_291, 'number', undefined],
])('in 1900, %d as %s is %s', (serial, meaning, text) => {
  expect(serialText(serial, meaning, false)).toBe(text);
});

test.each<[number, string | undefined]>([
  [0, '1904-01-01'],
  [60, '1904-03-01'],
  [45_291, '2028-01-01'],
  [2_957_003, '9999-12-31'],
  [2_957_004, undefined],
  [-1, undefined],
])('in 1904, %d is %s', (serial, text) => {
  expect(serialText(serial, 'date', true)).toBe(text);
});

test('every day of a century is one after the day before it', () => {
  let before = Date.UTC(1949, 11, 31);
  for (let serial = 18_264; serial < 55_000; serial++) {
    const now = Date.parse(`${serialText(serial, 'date', false)}T00:00:00Z`);
    expect(now - before).toBe(86_400_000);
    before = now;
  }
});

test.each([
  ['2026-03-25', '2026-03-25', 46_106],
  ['2026-03-25T10:30', '2026-03-25T10:30:00', 46_106.4375],
  ['2026-03-25T10:30:00.000Z', '2026-03-25T10:30:00', 46_106.4375],
  ['1900-01-01', '1900-01-01', 1],
])('the date %s of a Strict workbook', (given, text, serial) => {
  expect(isoDate(given, false)).toEqual({ text, serial });
});

test.each(['', '2026-02-30', '2026-13-01', '25/03/2026', '2026-03-25T24:30', '2026-03-25+07:00', '10:30'])(
  '%j is no date',
  (text) => {
    expect(isoDate(text, false)).toBeUndefined();
  },
);
