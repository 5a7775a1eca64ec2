import { date, dateTime } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { inShort, readInto } from './_read.ts';
import type { ValueFacts } from './value.ts';

const dateCell = (text: string): CellValue => ({ kind: 'date', text, serial: 46_106 });
const read = (cell: CellValue | string, more: Partial<ValueFacts> = {}) =>
  inShort(readInto(date(), cell, more));

describe('a day with a time of day', () => {
  test.each([
    ['2026-03-25 14:00:00', '2026-03-25 time-dropped'],
    ['2026-03-25T14:00:00', '2026-03-25 time-dropped'],
    ['2026-03-25T14:00:00.250', '2026-03-25 time-dropped'],
    ['2026-03-25T09:30:00+08:00', '2026-03-25 time-dropped'],
    ['25/03/2026 14:00', '2026-03-25 time-dropped'],
    ['25/03/2026 2:00 PM', '2026-03-25 time-dropped'],
    ['25/03/2569 14:00', '2026-03-25 date-buddhist'],
    ['25 มี.ค. 2569 เวลา 14:30 น.', '2026-03-25 date-buddhist'],
    ['২০২৬-০৩-২৫ ১৪:০০', '2026-03-25 time-dropped'],
    ['2026-03-25 00:00:00', '2026-03-25 date-rewritten'],
    ['2026-03-25T00:00:00', '2026-03-25 date-rewritten'],
    ['2026-03-25T00:00:00.000Z', '2026-03-25 date-rewritten'],
    ['25/03/2026 0:00', '2026-03-25 date-rewritten'],
    ['04/05/2026 14:00', '! date-ambiguous date-order(day-first,month-first)'],
    ['2080-05-12 00:00:00', '! date-calendar calendar(bikram-sambat,gregorian)'],
    // Where the office is, it may be another day.
    ['2026-03-24T17:00:00Z', '! date-not-understood'],
    ['2026-03-25 24:30', '! date-not-understood'],
    ['2026-03-25 13:30 PM', '! date-not-understood'],
    ['last spring 14:00', '! date-not-understood'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2026-03-25', '2026-03-25'],
    ['2026-03-25T00:00:00', '2026-03-25'],
    ['2026-03-25T14:00:00', '2026-03-25 time-dropped'],
    ['2569-03-25T14:00:00', '2026-03-25 date-buddhist'],
  ])('that a spreadsheet stores: %s', (text, expected) => expect(read(dateCell(text))).toBe(expected));
});

describe('a date cell in a column of Nepali dates', () => {
  const answered = { answers: { calendar: 'bikram-sambat' } };
  const kept = '2023-12-31 ? date-cell-kept';

  test('stays the day that the spreadsheet stores, and is told', () => {
    expect(read(dateCell('2023-12-31'), answered)).toBe(kept);
    expect(read(dateCell('1985-03-02'), answered)).toBe('1985-03-02 ? date-cell-kept');
    expect(read(dateCell('2023-12-31T14:00:00'), answered)).toBe('2023-12-31 time-dropped ? date-cell-kept');
    expect(read(dateCell('2023-12-31'), { mayBeNepali: true })).toBe(kept);
    const inText = readInto(dateTime(), dateCell('2023-12-31T14:00:00'), { ...answered, zone: '+05:45' });
    expect(inShort(inText)).toBe('2023-12-31T14:00:00+05:45 offset-added ? date-cell-kept');
    const bare = { answers: { calendar: 'bikram-sambat', 'date-serial': '1900' }, zone: '+05:45' };
    expect(inShort(readInto(dateTime(), '45291.5', bare))).toBe(
      '2023-12-31T12:00:00+05:45 date-from-serial ? date-cell-kept',
    );
  });

  test('is a Nepali one in a year that is none of ours', () => {
    expect(read(dateCell('2080-05-12'), answered)).toBe('2023-08-29 date-as-answered');
    expect(read(dateCell('2050-05-12'), answered)).toBe('1993-08-28 date-as-answered');
    expect(read(dateCell('2080-05-12'), { mayBeNepali: true })).toBe(
      '! date-calendar calendar(bikram-sambat,gregorian)',
    );
  });

  test('text follows the answer', () => {
    expect(read('2023-12-30', answered)).toBe('1967-04-12 date-as-answered');
  });
});
