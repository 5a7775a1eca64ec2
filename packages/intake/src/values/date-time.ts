import { isDateTime } from '@amparo/core';
import { dateFromText, isSerial } from './date.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

const local = /^(.{6,20}?)(?:[T ](\d{1,2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?$/u;

/**
 * Reads a moment. A time without an offset gets the office's, if the office gave one; a date without a time is taken
 * as the start of that day. Both are listed as changes.
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
  const { zone } = facts;
  const [, day = '', clock = '00:00', seconds = '00'] = local.exec(text) ?? [];
  const read = dateFromText(day, facts);
  if ('fault' in read) return read;
  if (zone === undefined) return { fault: { code: 'intake.offset-missing', fix: 'ask', params: {} } };
  const moment = `${String(read.value)}T${clock.padStart(5, '0')}:${seconds}${zone}`;
  return isDateTime(moment)
    ? { value: moment, change: 'intake.offset-added' }
    : { fault: { code: 'intake.date-not-understood', fix: 'ask', params: {} } };
}
