import fc from 'fast-check';
import converter from 'nepali-date-converter';
import { describe, expect, test } from 'vitest';
import { bikramSambatYears, toIsoDate } from './calendars.ts';

// A module of another kind: what it exports stands one step deeper in Node.
const NepaliDate = (converter as unknown as { default?: typeof converter }).default ?? converter;

describe('the Nepali calendar', () => {
  test.each([
    [2080, 5, 12, '2023-08-29'],
    [2025, 5, 12, '1968-08-27'],
    [2081, 2, 32, '2024-06-14'],
    [2000, 1, 1, '1943-04-14'],
  ])('%i-%i-%i', (year, month, day, date) => {
    expect(toIsoDate('bikram-sambat', year, month, day)).toBe(date);
  });

  test('every day is the one that another converter has', () => {
    const { first, last } = bikramSambatYears;
    let days = 0;
    let before = Date.UTC(1943, 3, 13);
    for (let year = first; year <= last; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 33; day++) {
          const date = toIsoDate('bikram-sambat', year, month, day);
          if (date === undefined) continue;
          days += 1;
          const theirs = new NepaliDate(year, month - 1, day).toJsDate();
          const local = [theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()];
          expect(date.split('-').map(Number)).toEqual(local);
          // No day is left out, and none stands twice.
          expect(Date.parse(date) - before).toBe(86_400_000);
          before = Date.parse(date);
        }
      }
    }
    expect(days).toBe((Date.UTC(2027, 3, 14) - Date.UTC(1943, 3, 14)) / 86_400_000);
  });

  test.each([
    [1999, 1, 1],
    [2084, 1, 1],
    [2080, 0, 1],
    [2080, 13, 1],
    [2080, 5, 0],
    [2080, 5, 33],
  ])('%i-%i-%i is no day of it, or not settled yet', (year, month, day) => {
    expect(toIsoDate('bikram-sambat', year, month, day)).toBeUndefined();
  });
});

describe('the Thai calendar', () => {
  test.each([
    [2569, 3, 25, '2026-03-25'],
    [2567, 2, 29, '2024-02-29'],
    [2484, 1, 1, '1941-01-01'],
    [2483, 4, 1, '1940-04-01'],
    [2569, 2, 29, undefined],
    // Until 1940 the year began in April: these months belong to the year after.
    [2483, 3, 31, undefined],
  ])('%i-%i-%i', (year, month, day, date) => {
    expect(toIsoDate('buddhist', year, month, day)).toBe(date);
  });

  test('its years from 1941 on are 543 more, in the calendar of ICU too', () => {
    const thai = new Intl.DateTimeFormat('en-u-ca-buddhist', { year: 'numeric', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date({ min: new Date('1941-01-01'), max: new Date('2056-12-31') }), (date) => {
        fc.pre(!Number.isNaN(date.getTime()));
        const year = Number(thai.formatToParts(date).find(({ type }) => type === 'year')?.value);
        const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
        expect(toIsoDate('buddhist', year, month, day)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});
