import * as days from '../calculation/days.ts';
import type { CelFunction } from './function.ts';

/** The calendar day of a moment, where it was recorded. */
export const dateOf: CelFunction = {
  signature: 'dateOf(string): string',
  description:
    'dateOf(dateTime): the calendar date of an RFC 3339 date-time in its own offset, as YYYY-MM-DD.',
  bind: () => (moment: string) => moment.slice(0, 10),
};

/** The calendar month of a day. */
export const monthOf: CelFunction = {
  signature: 'monthOf(string): string',
  description: 'monthOf(date): the calendar month of a date or date-time, as YYYY-MM.',
  bind: () => (date: string) => date.slice(0, 7),
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

/** Counts calendar days. */
export const daysBetween: CelFunction = {
  signature: 'daysBetween(string, string): double',
  description:
    'daysBetween(a, b): calendar days from date a to date b; 0.0 for the same day, negative when b comes first.',
  bind: () => (from: string, to: string) => days.daysBetween(from, to),
};

/** The day some days later. */
export const addDays: CelFunction = {
  signature: 'addDays(string, double): string',
  description: 'addDays(date, n): the date n days after the date, or before it where n is negative.',
  bind: () => (date: string, count: number) => days.addDays(date, count),
};

/** The day some months later. */
export const addMonths: CelFunction = {
  signature: 'addMonths(string, double): string',
  description:
    'addMonths(date, n): the same day of the month n months later, or the last day of that month where it is shorter.',
  bind: () => (date: string, count: number) => days.addMonths(date, count),
};
