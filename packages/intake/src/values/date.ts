import { isDate } from '@amparo/core';
import { cellText, type ValueReader, type ValueReading } from './value.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;
const dayMonthName = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/iu;
const monthNameDay = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/iu;

const notUnderstood: ValueReading = { fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} } };
const ambiguous: ValueReading = { fault: { code: 'intake.date-ambiguous', fix: 'ask', params: {} } };
const otherCalendar: ValueReading = { fault: { code: 'intake.date-calendar', fix: 'ask', params: {} } };

/**
 * Reads a calendar date: ISO, a date cell, year first, a month by its name, or day and month in an order that only
 * one reading allows. A date that two readings allow is never guessed.
 */
export const readDate: ValueReader = (cell) => {
  if (cell.kind === 'date') return { value: cell.text.slice(0, 10) };
  if (cell.kind === 'number') return { fault: { code: 'intake.date-serial', fix: 'ask', params: {} } };
  return dateFromText(cellText(cell));
};

/** Reads a date from text; also the date part of a date and time. */
export function dateFromText(text: string): ValueReading {
  if (isDate(text)) return reading(text, false);
  const first = yearFirst.exec(text);
  if (first) return build(first[1], first[2], first[3]);
  const named = dayMonthName.exec(text);
  if (named) return build(named[3], monthNumber(named[2]), named[1]);
  const american = monthNameDay.exec(text);
  if (american) return build(american[3], monthNumber(american[1]), american[2]);
  const last = yearLast.exec(text);
  if (!last) return notUnderstood;
  const [, a = '', b = '', year = ''] = last;
  if (Number(a) > 12) return build(year, b, a);
  if (Number(b) > 12) return build(year, a, b);
  return a === b ? build(year, a, b) : ambiguous;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function build(year = '', month = '', day = ''): ValueReading {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? reading(date, true) : notUnderstood;
}

/** Years from 2400 are of the Thai calendar; nobody's grievance happened in our year 2569. */
function reading(date: string, changed: boolean): ValueReading {
  if (Number(date.slice(0, 4)) >= 2400) return otherCalendar;
  return changed ? { value: date, change: 'intake.date-rewritten' } : { value: date };
}
