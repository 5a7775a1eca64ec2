import { expect, test } from 'vitest';
import { calendarDay, dateOfNumber, dayNumber, readDay } from './day-number.ts';

test('numbers, parts and dates of every day from 1000 to 2999 agree with the calendar of JavaScript', () => {
  const first = Date.parse('1000-01-01T00:00:00Z') / 86_400_000;
  const last = Date.parse('2999-12-31T00:00:00Z') / 86_400_000;
  let wrong = 0;
  for (let number = first; number <= last; number += 1) {
    const date = dateOfNumber(number);
    const parts = readDay(date);
    if (parts === undefined || dayNumber(parts) !== number) wrong += 1;
    // Every day would take seconds; 17 is prime, so all days of a month and of a year are met.
    if (number % 17 === 0 && date !== new Date(number * 86_400_000).toISOString().slice(0, 10)) wrong += 1;
  }
  expect(wrong).toBe(0);
  expect(calendarDay(0)).toEqual({ year: 1970, month: 0, day: 1 });
});

test.each([
  '2023-02-29',
  '2100-02-29',
  '2024-04-31',
  '2024-00-10',
  '2024-13-01',
  '2024-01-00',
  '0999-01-01',
  '3000-01-01',
  '2024-1-1',
  '2024/01/01',
  '2024-01-01T00:00:00Z',
  '20a4-01-01',
  '',
  20240101,
  undefined,
  null,
])('%s is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});
