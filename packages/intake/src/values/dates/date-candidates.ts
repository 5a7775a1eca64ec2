import { type Calendar, toIsoDate } from './calendars.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';

/** A day that a written date can mean. */
export interface DateCandidate {
  /** YYYY-MM-DD, Gregorian. */
  readonly date: string;
  readonly calendar: Calendar;
  /** The year as written. */
  readonly year: number;
  readonly order?: DateOrder;
  /** Of a year with two digits: the answer by which it is this day. */
  readonly century?: Century;
}

/** What the two digits of a year can stand for. */
export type Century = '2000s' | '1900s' | 'buddhist' | 'bikram-sambat';

const centuries: readonly { century: Century; calendar: Calendar; from: number }[] = [
  { century: '2000s', calendar: 'gregorian', from: 2000 },
  { century: '1900s', calendar: 'gregorian', from: 1900 },
  { century: 'buddhist', calendar: 'buddhist', from: 2500 },
  { century: 'bikram-sambat', calendar: 'bikram-sambat', from: 2000 },
];
const calendars: readonly Calendar[] = ['gregorian', 'buddhist', 'bikram-sambat'];

const firstYear = 1900;
const yearsAhead = 30;

/** Whether a year of our calendar can be meant: not before 1900, and at most a generation ahead. */
export function isPlausibleYear(year: number, thisYear: number): boolean {
  return year >= firstYear && year <= thisYear + yearsAhead;
}

/** Every plausible day that some ways to read a text can mean, in every calendar. */
export function dateCandidates(written: readonly WrittenDate[], thisYear: number): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { year, short, month, day, order, calendar: told } of written) {
    const readings = short
      ? centuries.map(({ century, calendar, from }) => ({ century, calendar, full: from + year }))
      : calendars.map((calendar) => ({ century: undefined, calendar, full: year }));
    for (const { century, calendar, full } of readings) {
      if (told && told !== calendar) continue;
      const date = toIsoDate(calendar, full, month, day);
      if (date === undefined || !isPlausibleYear(Number(date.slice(0, 4)), thisYear)) continue;
      found.push({ date, calendar, year, ...(order && { order }), ...(century && { century }) });
    }
  }
  return found;
}
