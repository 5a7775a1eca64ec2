import { isDate } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
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
  if (cell.kind === 'date') return withoutTime(cell.text, facts);
  return isSerial(cell) ? dateFromSerial(cell, facts) : dateFromText(cellText(cell), facts);
};

/** The day of a date cell; that a time of day is left out is listed. */
function withoutTime(text: string, facts: ValueFacts): ValueReading {
  const reading = dateFromText(text.slice(0, 10), facts);
  const hasTime = text.length > 10 && !text.endsWith('T00:00:00');
  return 'value' in reading && hasTime && !reading.change
    ? { ...reading, change: 'intake.time-dropped' }
    : reading;
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
