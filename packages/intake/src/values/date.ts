import { isDate, isDateTime } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { dayAndClock } from './dates/clock-time.ts';
import { dateCandidates } from './dates/date-candidates.ts';
import { notUnderstood, openDate } from './dates/date-faults.ts';
import { isSerial, readSerial } from './dates/serial.ts';
import { isNearYear, settleDate } from './dates/settle-date.ts';
import { settleShortDate } from './dates/settle-short-date.ts';
import { writtenDates } from './dates/written-date.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

/**
 * Reads a calendar date: ISO, a date cell, digits in an order and of a calendar that only one reading allows, a month by
 * its name. What two readings allow is decided by the answers of the column, and never guessed.
 */
export const readDate: ValueReader = (cell, facts) => {
  if (cell.kind === 'date') return withoutTime(cell.text, facts, dateFromCell);
  return isSerial(cell) ? dateFromSerial(cell, facts) : withoutTime(cellText(cell), facts, dateFromText);
};

const midnight = /^00:00:00(?:\.0+)?$/u;

/**
 * The day of a cell, which may hold a time of day as well; that it is left out is listed. A time in UTC may be one of
 * another day where the office is.
 */
function withoutTime(text: string, facts: ValueFacts, readDay: typeof dateFromText): ValueReading {
  const { day, clock, offset } = dayAndClock(text) ?? {};
  if (day === undefined || clock === undefined) return readDay(text, facts);
  const isMidnight = midnight.test(clock);
  if (!isDateTime(`2000-01-01T${clock}${offset ?? 'Z'}`)) return notUnderstood;
  if (!isMidnight && (offset === 'Z' || offset === '+00:00')) return notUnderstood;
  const reading = readDay(day, facts);
  if ('fault' in reading || (reading.change && reading.change !== 'intake.date-rewritten')) return reading;
  if (!isMidnight) return { ...reading, change: 'intake.time-dropped' };
  // A midnight that a spreadsheet stores is no more than the day; in a text it is written out.
  return readDay === dateFromCell ? reading : { ...reading, change: 'intake.date-rewritten' };
}

/**
 * The day of a date cell. A spreadsheet stores days of the common calendar: in a column of Nepali dates they stay as they
 * are, unless the year is rather a Nepali one; but they are told, as somebody may have typed a Nepali day.
 */
export function dateFromCell(day: string, facts: ValueFacts): ValueReading {
  const { answers, mayBeNepali, ...others } = facts;
  const isOfNepali = mayBeNepali === true || answers.calendar === 'bikram-sambat';
  return isOfNepali && isOurs(day, { ...others, answers: {} })
    ? { value: day, doubt: 'intake.date-cell-kept' }
    : dateFromText(day, facts);
}

function dateFromSerial(cell: CellValue, facts: ValueFacts): ValueReading {
  const read = readSerial(cell, facts);
  if (read === undefined) return notUnderstood;
  return typeof read === 'string'
    ? { value: read.slice(0, 10), change: 'intake.date-from-serial' }
    : openDate('intake.date-serial', [read.asks]);
}

/** Reads a date from text; also the date part of a date and time. */
export function dateFromText(text: string, facts: ValueFacts): ValueReading {
  if (isOurs(text, facts)) return { value: text };
  const written = writtenDates(text);
  if (written.length === 0) return notUnderstood;
  const candidates = dateCandidates(written, Number(facts.now.slice(0, 4)));
  return written.every(({ short }) => short)
    ? settleShortDate(written, candidates, facts)
    : settleDate(text, written, candidates, facts);
}

/** Whether a text is an ISO date that can only be meant as it stands. */
export function isOurs(text: string, { answers, mayBeNepali, now }: ValueFacts): boolean {
  const { calendar } = answers;
  if (mayBeNepali) return false;
  if (calendar !== undefined && calendar !== 'gregorian') return false;
  if (!isDate(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1900 && isNearYear(year, Number(now.slice(0, 4)));
}
