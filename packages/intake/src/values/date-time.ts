import { isDateTime } from '@amparo/core';
import { dateFromText, isSerial } from './date.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

const local = /^(.{6,20}?)(?:[T ](\d{1,2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/u;

/**
 * Reads a moment. A time without an offset gets the office's, and a date without a time gets the time of day that the
 * office gave; both are listed as changes, and asked for where the office gave none.
 */
export const readDateTime: ValueReader = (cell, facts) => {
  const text = cell.kind === 'date' ? cell.text : cellText(cell);
  if (isDateTime(text)) return { value: text };
  if (isSerial(cell)) return { fault: { code: 'intake.date-serial', fix: 'ask', params: {} } };
  const zulu = text.replace(/^(\d{4}-\d{2}-\d{2})[ t]/u, '$1T').replace(/z$/u, 'Z');
  if (isDateTime(zulu)) return { value: zulu, change: 'intake.date-rewritten' };
  return fromLocal(text, facts);
};

function fromLocal(text: string, facts: ValueFacts): ValueReading {
  const { zone, time } = facts;
  const [, day = '', clock = time, seconds = '00'] = local.exec(text) ?? [];
  const read = dateFromText(day, facts);
  if ('fault' in read) return read;
  if (zone === undefined) return { fault: { code: 'intake.offset-missing', fix: 'ask', params: {} } };
  if (clock === undefined) return { fault: { code: 'intake.time-missing', fix: 'ask', params: {} } };
  const moment = `${String(read.value)}T${clock.padStart(5, '0')}:${seconds}${zone}`;
  if (!isDateTime(moment)) return { fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} } };
  return { value: moment, change: text === day ? 'intake.time-added' : 'intake.offset-added' };
}
