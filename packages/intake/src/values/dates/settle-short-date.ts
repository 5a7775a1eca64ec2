import type { Answers } from '../../questions/answer-book.ts';
import type { Asked, ValueFacts, ValueReading } from '../value.ts';
import type { DateCandidate } from './date-candidates.ts';
import { notUnderstood, openDate } from './date-faults.ts';
import { orderAsked, orderEvidence, settleOrder } from './date-order.ts';
import type { WrittenDate } from './written-date.ts';

/** Decides what a date means whose year has two digits: only ever by the answer of its column, or by a word beside it. */
export function settleShortDate(
  written: readonly WrittenDate[],
  candidates: readonly DateCandidate[],
  { answers, now }: ValueFacts,
): ValueReading {
  if (candidates.length === 0) return notUnderstood;
  const isTold = written.every(({ calendar }) => calendar === 'buddhist');
  const century = isTold ? 'buddhist' : centuryAnswer(answers);
  const evidence = orderEvidence(written, candidates);
  const spoken = evidence.length > 0 ? { evidence } : {};
  if (century === undefined) {
    const asks: Asked[] = [
      { question: 'two-digit-year', options: centuriesOf(candidates, now) },
      ...(answers['date-order'] === undefined ? orderAsked(candidates) : []),
    ];
    return { ...openDate('intake.date-two-digit-year', asks), ...spoken };
  }
  const meant =
    century === 'past' ? latestPast(candidates, now) : candidates.filter((one) => one.century === century);
  if (meant.length === 0) return openDate('intake.date-two-digit-year', []);
  const ordered = settleOrder(written, meant, answers);
  if ('unread' in ordered) return { ...ordered.unread, ...spoken };
  const { candidate, by } = ordered;
  const isSafe = isTold && by === 'itself';
  return {
    value: candidate.date,
    change:
      by === 'against-answer'
        ? 'intake.date-against-answer'
        : isSafe
          ? 'intake.date-buddhist'
          : 'intake.date-as-answered',
    ...spoken,
  };
}

/** The answer about two digits, else what follows from the calendar of the column. */
function centuryAnswer(answers: Answers): string | undefined {
  const given = answers['two-digit-year'];
  if (typeof given === 'string') return given;
  const { calendar } = answers;
  return calendar === 'buddhist' || calendar === 'bikram-sambat' ? calendar : undefined;
}

/** For each order the latest day of our calendar that is not after the day of reading. */
function latestPast(candidates: readonly DateCandidate[], now: string): readonly DateCandidate[] {
  const latest = new Map<string | undefined, DateCandidate>();
  for (const candidate of candidates) {
    if (candidate.calendar !== 'gregorian' || candidate.date > now.slice(0, 10)) continue;
    const known = latest.get(candidate.order);
    if (!known || known.date < candidate.date) latest.set(candidate.order, candidate);
  }
  return [...latest.values()];
}

/** The answers that a date allows, those of days near the day of reading first. */
function centuriesOf(candidates: readonly DateCandidate[], now: string): readonly string[] {
  const away = ({ date }: DateCandidate) => Math.abs(Date.parse(date) - Date.parse(now));
  const near = candidates.toSorted((one, other) => away(one) - away(other));
  const isOurs = candidates.some(({ calendar }) => calendar === 'gregorian');
  return [...new Set([...near.flatMap(({ century }) => century ?? []), ...(isOurs ? ['past'] : [])])];
}
