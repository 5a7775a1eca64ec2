import { type GivenAnswer, isDateTime } from '@amparo/core';
import { dateFromText, isOurs } from './date.ts';
import { notUnderstood, openDate } from './dates/date-faults.ts';
import { isSerial, readSerial } from './dates/serial.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

/**
 * A date, and after it a time of day: with T or blanks between them, with seconds, before or after noon, with an offset.
 * Its marks stand after the time, so that no part of a date is taken for one.
 */
const dateAndTime =
  /^(.{6,80}?)(?:T|,? +(?:at +|เวลา +|pukul +|jam +|lúc +)?)(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?([ap])\.?m\.?| ?(?:น\.?|hrs?|giờ))?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/iu;

/**
 * Reads a moment. A time without an offset gets the office's, and a date without a time gets the time of day that the
 * office gave; both are listed as changes, and asked for where the office gave none.
 */
export const readDateTime: ValueReader = (cell, facts) => {
  const text = cell.kind === 'date' ? cell.text : cellText(cell);
  if (isDateTime(text)) return fromMoment(text, facts);
  if (cell.kind === 'date' || !isSerial(cell)) return fromLocal(text, facts);
  const read = readSerial(cell, facts);
  if (read === undefined) return notUnderstood;
  if (typeof read !== 'string') return openDate('intake.date-serial', [read.asks]);
  const reading = fromLocal(read, facts);
  return 'value' in reading ? { ...reading, change: 'intake.date-from-serial' } : reading;
};

/** A moment as the standard has it: a program wrote it, so that only its calendar can be another. */
function fromMoment(text: string, facts: ValueFacts): ValueReading {
  const day = text.slice(0, 10);
  if (isOurs(day, facts)) return { value: text };
  const read = dateFromText(day, facts);
  if ('value' in read) return { ...read, value: `${String(read.value)}${text.slice(10)}` };
  return read.fault.asks ? read : { value: text };
}

const offsetMissing: ValueReading = {
  fault: { code: 'intake.offset-missing', fix: 'ask', params: {}, asks: [{ question: 'offset' }] },
};
const timeMissing: ValueReading = {
  fault: { code: 'intake.time-missing', fix: 'ask', params: {}, asks: [{ question: 'time-of-day' }] },
};

function fromLocal(text: string, facts: ValueFacts): ValueReading {
  const { answers } = facts;
  const [, day = text, hours, minutes = '', seconds = '00', half, offset] = dateAndTime.exec(text) ?? [];
  const read = dateFromText(day, facts);
  if ('fault' in read) return read;
  const zone = offset === undefined ? (facts.zone ?? given(answers.offset)) : isoOffset(offset);
  if (zone === undefined) return offsetMissing;
  const clock =
    hours === undefined
      ? withSeconds(facts.time ?? given(answers['time-of-day']))
      : `${hourOfDay(hours, half)}:${minutes}:${seconds.replace(',', '.')}`;
  if (clock === undefined) return timeMissing;
  const moment = `${String(read.value)}T${clock}${zone}`;
  if (!isDateTime(moment)) return notUnderstood;
  const { change = '', ...rest } = read;
  const added = offset === undefined ? 'intake.offset-added' : 'intake.date-rewritten';
  const isWeighty = change !== '' && change !== 'intake.date-rewritten';
  return {
    ...rest,
    value: moment,
    change: isWeighty ? change : hours === undefined ? 'intake.time-added' : added,
  };
}

/** 2 with `p` is 14, 12 with `a` is 0; an hour that there is not stays one that there is not. */
function hourOfDay(hours: string, half: string | undefined): string {
  const hour = Number(hours);
  if (half === undefined) return hours.padStart(2, '0');
  if (hour < 1 || hour > 12) return '99';
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0');
}

function withSeconds(time: string | undefined): string | undefined {
  return time === undefined ? undefined : `${time}:00`;
}

function isoOffset(offset: string): string {
  return /^[+-]/u.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(-2)}` : 'Z';
}

function given(answer: GivenAnswer | undefined): string | undefined {
  return typeof answer === 'string' ? answer : undefined;
}
