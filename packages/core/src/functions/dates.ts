import type { CelFunction } from './function.ts';

/** The calendar day of a moment, where it was recorded. */
export const dateOf: CelFunction = {
  signature: 'dateOf(string): string',
  description:
    'dateOf(dateTime): the calendar date of an RFC 3339 date-time in its own offset, as YYYY-MM-DD.',
  bind: () => (moment: string) => moment.slice(0, 10),
};

/** Completed years, the way an age is counted. */
export const yearsBetween: CelFunction = {
  signature: 'yearsBetween(string, string): double',
  description:
    'yearsBetween(a, b): completed years from date a to date b, rounded down; negative when b comes first.',
  bind: () => (from: string, to: string) => {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return to.slice(5) < from.slice(5) ? years - 1 : years;
  },
};
