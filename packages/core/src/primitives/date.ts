import type * as z from 'zod';
import { stringPrimitive } from './primitive.ts';

const pattern = '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
const expression = new RegExp(pattern, 'u');
const shortMonths = [4, 6, 9, 11];

/** Whether year, month and day name a day of the Gregorian calendar. */
function exists(year: number, month: number, day: number): boolean {
  if (day <= 28) return true;
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= 30 || !shortMonths.includes(month);
}

/** Whether a string is a calendar date `YYYY-MM-DD` (ISO 8601), years 1000 to 2999. */
export function isDate(value: string): boolean {
  return expression.test(value) && exists(+value.slice(0, 4), +value.slice(5, 7), +value.slice(8, 10));
}

/**
 * A calendar date, ISO 8601 `YYYY-MM-DD`, Gregorian, years 1000 to 2999.
 *
 * @example
 * ```ts
 * import { date } from '@amparo/core';
 * date().safeParse('2023-02-31').success; // false: there is no such day
 * ```
 */
export function date(): z.ZodString {
  return stringPrimitive({
    kind: 'date',
    schema: { format: 'date', pattern },
    is: isDate,
    otherwise: { code: 'core.not-a-date', params: {} },
  });
}
