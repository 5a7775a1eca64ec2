import type * as z from 'zod';
import { isDate } from './date.ts';
import { stringPrimitive } from './primitive.ts';

const pattern =
  '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$';
const expression = new RegExp(pattern, 'u');

/** Whether a string is a date and time with its offset, RFC 3339 in upper case, without leap seconds. */
export function isDateTime(value: string): boolean {
  return expression.test(value) && isDate(value.slice(0, 10));
}

/**
 * A moment: RFC 3339 date and time with offset, such as `2026-03-01T09:30:00+07:00`.
 * Upper-case `T` and `Z` only; a leap second (`:60`) is refused because few systems can store it.
 *
 * @example
 * ```ts
 * import { dateTime } from '@amparo/core';
 * dateTime().safeParse('2026-03-01T09:30:00').success; // false: the offset is missing
 * ```
 */
export function dateTime(): z.ZodString {
  return stringPrimitive({
    kind: 'date-time',
    schema: { format: 'date-time', pattern },
    is: isDateTime,
    otherwise: { code: 'core.not-a-date-time', params: {} },
  });
}
