/**
 * Days as whole numbers: 0 is 1970-01-01. Periods are compared, cut and counted as numbers, because a history has dozens of
 * them and an institution has a hundred thousand histories; dates are text only at the edges.
 */

const zero = 48;
const dash = 45;

/** Two digits at a place of a text; -1 where they are no digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year of the Gregorian calendar has 366 days. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; months run from 0 to 11. */
export function daysInMonth(year: number, month: number): number {
  return month === 1 && isLeap(year) ? 29 : (monthLengths[month] as number);
}

/** A calendar day in its parts. `month` runs from 0 to 11, `day` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO 8601 date of the years 1000 to 2999; undefined for what is no day of the calendar. */
export function readDay(text: unknown): CalendarDay | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const [century, rest] = [twoDigits(text, 0), twoDigits(text, 2)];
  const [month, day] = [twoDigits(text, 5) - 1, twoDigits(text, 8)];
  if (century < 10 || century > 29 || rest < 0 || month < 0 || month > 11 || day < 1) return undefined;
  const year = century * 100 + rest;
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** The number of a calendar day. Years are counted from March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month < 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  );
}

/** The calendar day of a number. */
export function calendarDay(number: number): CalendarDay {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (shifted + 2) % 12;
  return {
    year: era * 400 + yearOfEra + (month < 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const padded = (value: number) => (value < 10 ? `0${value}` : String(value));

/** The ISO 8601 date of a number. */
export function dateOfNumber(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${year}-${padded(month + 1)}-${padded(day)}`;
}

/** Days from one ISO 8601 date to another, both included. Both must be dates. */
export function daysOf(start: string, end: string): number {
  return dayNumber(readDay(end) as CalendarDay) - dayNumber(readDay(start) as CalendarDay) + 1;
}
