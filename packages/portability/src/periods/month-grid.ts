import { calendarDay, daysInMonth } from './day-number.ts';

/**
 * Time is measured in calendar months, and a day is its share of its month, so that a year has exactly twelve months and two
 * halves of a period add up to the whole wherever it is cut. To stay with whole numbers a month has `perMonth` parts, which
 * 28, 29, 30 and 31 divide, and so does each number of countries up to `mostSharers` that share a day.
 */

/** Countries that can share one day. */
export const mostSharers = 12;

/** The least common multiple of 1 to 12: the parts that a share of time is counted in. */
export const sharePart = 27_720;

/** The least common multiple of 28, 29, 30 and 31. 24,000 months in parts of parts are 2.5e14, which a double holds exactly. */
export const perMonth = 377_580;

/** Parts of months from the year 0 to the beginning of a day. */
export function gridAt(day: number): number {
  const { year, month, day: inMonth } = calendarDay(day);
  return (year * 12 + month) * perMonth + (inMonth - 1) * (perMonth / daysInMonth(year, month));
}
