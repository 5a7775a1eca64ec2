import { type GivenAnswer, isDateTime } from '@amparo/core';
import { dateFromCell, dateFromText, isOurs } from './date.ts';
import { dayAndClock } from './dates/clock-time.ts';
import { notUnderstood, openDate } from './dates/date-faults.ts';
import { isSerial, readSerial } from './dates/serial.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from './value.ts';

/**
 * Reads a moment. A time without an offset gets the office's, and a date without a time gets the time of day that the
 * office gave; both are listed as changes, and asked for where the office gave none.
 */
export const readDateTime: ValueReader = (cell, facts) => {
  const text = cell.kind === 'date' ? cell.text : cellText(cell);
  if (isDateTime(text)) return fromMoment(text, facts);
  if (cell.kind === 'date') return fromLocal(text, facts, dateFromCell);
  if (!isSerial(cell)) return fromLocal(text, facts, dateFromText);
  const read = readSerial(cell, facts);
  if (read === undefined) return notUnderstood;
  if (typeof read !== 'string') return openDate('intake.date-serial', [read.asks]);
  const reading = fromLocal(read, facts, dateFromCell);
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

function fromLocal(text: string, facts: ValueFacts, readDay: typeof dateFromText): ValueReading {
  const { answers } = facts;
  const { day, clock: written, offset } = dayAndClock(text) ?? { day: text };
  const read = readDay(day, facts);
  if ('fault' in read) return read;
  const zone = offset ?? facts.zone ?? given(answers.offset);
  if (zone === undefined) return offsetMissing;
  const clock = written ?? withSeconds(facts.time ?? given(answers['time-of-day']));
  if (clock === undefined) return timeMissing;
  const moment = `${String(read.value)}T${clock}${zone}`;
  if (!isDateTime(moment)) return notUnderstood;
  const { change = '', ...rest } = read;
  const added = offset === undefined ? 'intake.offset-added' : 'intake.date-rewritten';
  const isWeighty = change !== '' && change !== 'intake.date-rewritten';
  return {
    ...rest,
    value: moment,
    change: isWeighty ? change : written === undefined ? 'intake.time-added' : added,
  };
}

function withSeconds(time: string | undefined): string | undefined {
  return time === undefined ? undefined : `${time}:00`;
}

function given(answer: GivenAnswer | undefined): string | undefined {
  return typeof answer === 'string' ? answer : undefined;
}
