import { isDate } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;
const dayMonthName = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/iu;
const monthNameDay = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/iu;

const notUnderstood: ValueReading = {
  fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} },
};
const ambiguous: ValueReading = {
  fault: { code: 'intake.date-ambiguous', fix: 'ask', params: {} },
};
const otherCalendar: ValueReading = {
  fault: { code: 'intake.date-calendar', fix: 'ask', params: {} },
};

/**
 * Reads a calendar date: ISO, a date cell, year first, a month by its name, or day and month in an order that only
 * one reading allows. A date that two readings allow is never guessed.
 */
export const readDate: ValueReader = (cell, facts) => {
  if (cell.kind === 'date') return withoutTime(cell.text, facts);
  return isSerial(cell)
    ? { fault: { code: 'intake.date-serial', fix: 'ask', params: {} } }
    : dateFromText(cellText(cell), facts);
};

/** The day of a date cell; that a time of day is left out is listed. */
function withoutTime(text: string, facts: ValueFacts): ValueReading {
  const reading = dateFromText(text.slice(0, 10), facts);
  const hasTime = text.length > 10 && !text.endsWith('T00:00:00');
  return 'value' in reading && hasTime ? { ...reading, change: 'intake.time-dropped' } : reading;
}

/** Whether a cell holds a bare number: in CSV, five digits with or without a fraction. */
export function isSerial(cell: CellValue): boolean {
  return cell.kind === 'number' || /^\d{5}(?:[.,]\d+)?$/u.test(cellText(cell));
}

/** Reads a date from text; also the date part of a date and time. */
export function dateFromText(text: string, { now }: ValueFacts): ValueReading {
  const readings = readingsOf(text);
  if (readings.some(([year]) => isOfAnotherCalendar(Number(year), Number(now.slice(0, 4)))))
    return otherCalendar;
  const dates = new Set(
    readings
      .map(([year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
      .filter(isDate),
  );
  const [date] = dates;
  if (date === undefined) return notUnderstood;
  if (dates.size > 1) return ambiguous;
  return date === text ? { value: date } : { value: date, change: 'intake.date-rewritten' };
}

type Reading = readonly [year: string, month: string, day: string];

/** Every way to read a text as year, month and day, whether or not there is such a day. */
function readingsOf(text: string): readonly Reading[] {
  const [, year, month = '', day = ''] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return [[year, month, day]];
  const [, dayFirst = '', monthSecond = '', yearThird] = dayMonthName.exec(text) ?? [];
  if (yearThird !== undefined) return [[yearThird, monthNumber(monthSecond), dayFirst]];
  const [, monthFirst = '', daySecond = '', yearAfter] = monthNameDay.exec(text) ?? [];
  if (yearAfter !== undefined) return [[yearAfter, monthNumber(monthFirst), daySecond]];
  const [, a = '', b = '', last] = yearLast.exec(text) ?? [];
  return last === undefined
    ? []
    : [
        [last, b, a],
        [last, a, b],
      ];
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

const firstYear = 1900;
const yearsAhead = 30;

/**
 * A year before 1900 or a generation ahead is not one of ours: the Thai calendar is 543 years on, the Nepali 56 or 57,
 * the Islamic about 580 back. Nepali days before 1974 fall into our years and cannot be told.
 */
function isOfAnotherCalendar(year: number, thisYear: number): boolean {
  return year < firstYear || year > thisYear + yearsAhead;
}
