import { recurrenceFrequency } from '../codelists/recurrence-frequency.ts';

/** The days on which something recurs, as HSDS and our `schedule` write it: lists are text, joined by commas. */
export interface Recurrence {
  readonly freq: string;
  readonly interval?: number;
  /** Two-letter days; with a position before them in a month or year: `1MO` is the first Monday, `-1FR` the last Friday. */
  readonly byday?: string;
  readonly byweekno?: string;
  readonly bymonthday?: string;
  readonly byyearday?: string;
  readonly wkst?: string;
  /** First day, ISO 8601. */
  readonly dtstart?: string;
  /** Last day, ISO 8601. */
  readonly until?: string;
  readonly count?: number;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const byDay = /^([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)$/u;
const dayLength = 86_400_000;
const partsOf = new Map(
  recurrenceFrequency.codes.map(({ code, parts }) => [code, parts as readonly string[]]),
);

/** A day of the week, and the how-manieth of its month or year it must be; 0 is every one. */
interface Weekday {
  readonly day: number;
  readonly position: number;
}

/** A recurrence rule, read. Days are counted from 1970-01-01, weekdays from Monday as 0. */
interface Rule {
  readonly freq: string;
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly weeks: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekStart: number;
  /** The first day, or any other where intervals do not matter. */
  readonly first: number;
}

/**
 * Whether a recurrence falls on a day; undefined where the rule does not say, because the first day that it needs is
 * missing, or a part of it cannot be read or may not stand beside its frequency.
 *
 * The day is judged by itself, with each part of the rule as a condition (RFC 5545, 3.3.10). Libraries that list
 * occurrences walk on to the year 9999 for a rule that has none, and anybody may send a directory.
 */
export function occursOn(recurrence: Recurrence, date: string): boolean | undefined {
  const rule = readRule(recurrence, date);
  if (!rule) return undefined;
  const { dtstart, until, count } = recurrence;
  if ((dtstart !== undefined && date < dtstart) || (until !== undefined && date > until)) return false;
  const last = dayNumber(date);
  if (!recurs(rule, last)) return false;
  if (count === undefined) return true;
  let occurrences = 0;
  for (let day = rule.first; day <= last && occurrences <= count; day += 1)
    if (recurs(rule, day)) occurrences += 1;
  return occurrences <= count;
}

function readRule(recurrence: Recurrence, date: string): Rule | undefined {
  const {
    freq,
    interval = 1,
    byday,
    byweekno,
    bymonthday,
    byyearday,
    wkst = 'MO',
    dtstart,
    count,
  } = recurrence;
  const parts = partsOf.get(freq);
  const days = byday?.split(',').map((text) => byDay.exec(text)) ?? [];
  if (parts === undefined || days.includes(null) || !dayNames.includes(wkst)) return undefined;
  if (![interval, count ?? 1].every((number) => Number.isInteger(number) && number >= 1)) return undefined;
  const weekdays = days.map((match) => ({
    day: dayNames.indexOf(match?.[2] as string),
    position: Number(match?.[1] ?? 0),
  }));
  const lists = { byweekno, bymonthday, byyearday };
  const used = Object.entries({ byday, ...lists }).flatMap(([part, text]) =>
    text === undefined ? [] : [part],
  );
  if (weekdays.some(({ position }) => position !== 0)) used.push('numbered-byday');
  const [weeks, monthDays, yearDays] = [byweekno, bymonthday, byyearday].map(numbersOf);
  if (!weeks || !monthDays || !yearDays || !used.every((part) => parts.includes(part))) return undefined;
  // The first day says which day of the week, month or year it is where no part does.
  const dayFromFirst = used.length === 0 || (weeks.length > 0 && weekdays.length === 0);
  const needsFirst = interval > 1 || count !== undefined || (dayFromFirst && freq !== 'DAILY');
  if (dtstart === undefined && needsFirst) return undefined;
  const first = dayNumber(dtstart ?? date);
  return {
    freq,
    interval,
    weekdays:
      dayFromFirst && (freq === 'WEEKLY' || weeks.length > 0)
        ? [{ day: weekdayOf(first), position: 0 }]
        : weekdays,
    weeks,
    monthDays: used.length === 0 && freq === 'MONTHLY' ? [monthDay(first)] : monthDays,
    yearDays,
    weekStart: dayNames.indexOf(wkst),
    first,
  };
}

function numbersOf(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return [];
  const numbers = text.split(',');
  return numbers.every((number) => /^[+-]?[1-9][0-9]{0,2}$/u.test(number)) ? numbers.map(Number) : undefined;
}

/** Whether all conditions of a rule hold on a day. */
function recurs(rule: Rule, day: number): boolean {
  const { freq, weekdays, weeks, monthDays, yearDays } = rule;
  if (stepsBetween(rule, day) % rule.interval !== 0) return false;
  if (freq === 'YEARLY' && weekdays.length + weeks.length + monthDays.length + yearDays.length === 0)
    return (
      dateOf(day).getUTCMonth() === dateOf(rule.first).getUTCMonth() && monthDay(day) === monthDay(rule.first)
    );
  return (
    (weekdays.length === 0 || weekdays.some((weekday) => isWeekday(day, weekday, freq === 'YEARLY'))) &&
    (monthDays.length === 0 || fromEitherEnd(monthDays, monthDay(day), daysInMonth(day))) &&
    (yearDays.length === 0 || fromEitherEnd(yearDays, yearDay(day), daysInYear(day))) &&
    (weeks.length === 0 || isInWeek(weeks, day, rule.weekStart))
  );
}

/** How many days, weeks, months or years lie between the first day's and this one's. */
function stepsBetween({ freq, first, weekStart }: Rule, day: number): number {
  if (freq === 'DAILY') return day - first;
  if (freq === 'WEEKLY') return (startOfWeek(day, weekStart) - startOfWeek(first, weekStart)) / 7;
  const [from, to] = [dateOf(first), dateOf(day)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  return freq === 'YEARLY' ? years : years * 12 + to.getUTCMonth() - from.getUTCMonth();
}

const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
const dateOf = (day: number) => new Date(day * dayLength);
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
const firstOfYear = (year: number) => Date.UTC(year, 0, 1) / dayLength;
const monthDay = (day: number) => dateOf(day).getUTCDate();
const yearDay = (day: number) => day - firstOfYear(dateOf(day).getUTCFullYear()) + 1;
const startOfWeek = (day: number, weekStart: number) => day - ((weekdayOf(day) - weekStart + 7) % 7);

function daysInMonth(day: number): number {
  const date = dateOf(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

function daysInYear(day: number): number {
  const year = dateOf(day).getUTCFullYear();
  return firstOfYear(year + 1) - firstOfYear(year);
}

/** Whether a position is in a list that counts from the start, or with minus signs from the end. */
function fromEitherEnd(positions: readonly number[], position: number, length: number): boolean {
  return positions.includes(position) || positions.includes(position - length - 1);
}

function isWeekday(day: number, weekday: Weekday, ofYear: boolean): boolean {
  if (weekdayOf(day) !== weekday.day) return false;
  if (weekday.position === 0) return true;
  const [position, length] = ofYear ? [yearDay(day), daysInYear(day)] : [monthDay(day), daysInMonth(day)];
  if (weekday.position > 0) return Math.ceil(position / 7) === weekday.position;
  return Math.ceil((length - position + 1) / 7) === -weekday.position;
}

/** Weeks are numbered as in RFC 5545: week 1 is the first with four days or more in the year, the one with 4 January. */
function isInWeek(weeks: readonly number[], day: number, weekStart: number): boolean {
  const start = startOfWeek(day, weekStart);
  const year = dateOf(start + 3).getUTCFullYear();
  const firstWeek = (of: number) => startOfWeek(firstOfYear(of) + 3, weekStart);
  const week = (start - firstWeek(year)) / 7 + 1;
  return fromEitherEnd(weeks, week, (firstWeek(year + 1) - firstWeek(year)) / 7);
}
