import type { Asked, Evidence, ReadValue, ValueFacts, ValueReading } from '../value.ts';
import { type DateCandidate, isPlausibleYear } from './date-candidates.ts';
import { notUnderstood, openDate, unknownYears } from './date-faults.ts';
import { orderAsked, orderEvidence, settleOrder } from './date-order.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * Up to here a year is taken for one of ours without asking. Later ones are rather Nepali years of birth; but permits and
 * limits can run that long, so it is asked.
 */
const nearYears = 15;
/** No month of ours has it; in the Nepali calendar some do. */
const nepaliDay = 32;

/** Whether a year is taken for one of the common calendar without asking. */
export function isNearYear(year: number, thisYear: number): boolean {
  return year <= thisYear + nearYears;
}

/** Decides what a date with a full year means: by itself, by the answers of its column, or not at all. */
export function settleDate(
  text: string,
  written: readonly WrittenDate[],
  candidates: readonly DateCandidate[],
  { answers, mayBeNepali, now }: ValueFacts,
): ValueReading {
  const thisYear = Number(now.slice(0, 4));
  const nepali = candidates.filter(({ calendar }) => calendar === 'bikram-sambat');
  const others = candidates.filter(({ calendar }) => calendar !== 'bikram-sambat');
  const answered = answers.calendar;
  const isNepali = answered === 'bikram-sambat' && nepali.length > 0;
  if (nepali.length > 0 && !isNepali) {
    const isNear = !mayBeNepali && nepali.every(({ year }) => isNearYear(year, thisYear));
    const isTold = written.some(({ calendar }) => calendar === 'bikram-sambat');
    const isClear = others.length > 0 && (isNear || answered !== undefined);
    const isTypingError =
      others.length === 0 && isNear && !isTold && written.every(({ day }) => day !== nepaliDay);
    if (isTypingError) return notUnderstood;
    if (!isClear) return unsettled(written, nepali, others, answered !== undefined, answers['date-order']);
  }
  const meant = isNepali ? nepali : others;
  if (meant.length === 0) return unknownYear(written, thisYear);
  const ordered = settleOrder(written, meant, answers);
  if ('unread' in ordered) return ordered.unread;
  const { candidate, by } = ordered;
  const isOtherCalendar =
    (answered === 'bikram-sambat' || answered === 'buddhist') && candidate.calendar !== answered;
  const evidence = orderEvidence(written, meant);
  return {
    value: candidate.date,
    ...(by === 'against-answer' || isOtherCalendar
      ? { [candidate.date === text ? 'doubt' : 'change']: 'intake.date-against-answer' }
      : changed(text, candidate, by === 'answer')),
    ...(evidence.length > 0 && { evidence }),
  };
}

function changed(
  text: string,
  { date, calendar }: DateCandidate,
  byOrder: boolean,
): Pick<ReadValue, 'change'> {
  if (calendar === 'bikram-sambat' || byOrder) return { change: 'intake.date-as-answered' };
  if (calendar === 'buddhist') return { change: 'intake.date-buddhist' };
  return date === text ? {} : { change: 'intake.date-rewritten' };
}

/** A date that is Nepali for sure, or may be: never converted without an answer. */
function unsettled(
  written: readonly WrittenDate[],
  nepali: readonly DateCandidate[],
  others: readonly DateCandidate[],
  isAnswered: boolean,
  order: unknown,
): ValueReading {
  if (isAnswered) return openDate('intake.date-calendar', []);
  const isSure = others.length === 0;
  const asks: Asked[] = [
    {
      question: 'calendar',
      options: isSure ? ['bikram-sambat', 'gregorian'] : ['gregorian', 'bikram-sambat'],
    },
    ...(order === undefined ? orderAsked(nepali) : []),
  ];
  const evidence: Evidence[] = [
    ...(isSure ? [{ question: 'calendar', answer: 'bikram-sambat' }] : []),
    ...orderEvidence(written, [...nepali, ...others]),
  ];
  return { ...openDate('intake.date-calendar', asks), ...(evidence.length > 0 && { evidence }) };
}

/** A date without a plausible day: of a calendar that is not converted, in no year at all, or of a day that there is not. */
function unknownYear(written: readonly WrittenDate[], thisYear: number): ValueReading {
  if (written.some(({ calendar, year }) => calendar === 'islamic' || (year >= 1300 && year <= 1500)))
    return unknownYears.islamic;
  const isKnown = ({ year }: WrittenDate) =>
    isPlausibleYear(year, thisYear) || (year > 2483 && isPlausibleYear(year - 543, thisYear));
  return written.some(isKnown) ? notUnderstood : unknownYears.none;
}
