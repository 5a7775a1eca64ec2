import { durations, ratio } from '@amparo/core/calculation';
import { hoursAllowed } from '../due-by.ts';
import { awaitsAnswer } from './course.ts';
import type { ReferralForFigures } from './referral-for-figures.ts';
import type { PriorityFigures } from './referral-result.ts';
import { type AnswerOutcome, answerOutcomes, type PriorityTally } from './referral-tally.ts';

/** Counts how fast and how punctually referrals of one priority are answered. */
export interface AnswerCounter {
  /** Takes in a referral that was sent; says what is wrong with its times. */
  readonly add: (referral: ReferralForFigures) => 'not-a-moment' | 'answered-before-made' | undefined;
  readonly merge: (tally: PriorityTally) => void;
  readonly tally: () => PriorityTally;
  readonly result: () => PriorityFigures;
}

const hour = 3_600_000;

/** Makes the counter of a priority. `now` is the moment of the count in milliseconds since 1970. */
export function answerCounter(priority: string, now: number | undefined): AnswerCounter {
  const counts = Object.fromEntries(answerOutcomes.map((outcome) => [outcome, 0])) as Record<
    AnswerOutcome,
    number
  >;
  const waits = durations();
  const allowed = (hoursAllowed(priority) ?? 0) * hour;
  return {
    add: (referral) => {
      const made = Date.parse(referral.createdAt);
      const due = referral.dueBy === undefined ? made + allowed : Date.parse(referral.dueBy);
      const answered = referral.respondedAt === undefined ? undefined : Date.parse(referral.respondedAt);
      const fault = [made, due, answered].some(Number.isNaN)
        ? 'not-a-moment'
        : answered !== undefined && answered < made
          ? 'answered-before-made'
          : undefined;
      counts[fault ? 'unjudged' : outcomeOf(referral, answered, due, now)] += 1;
      if (!fault && answered !== undefined) waits.add(answered - made);
      return fault;
    },
    merge: (tally) => {
      for (const outcome of answerOutcomes) counts[outcome] += tally[outcome];
      waits.merge(tally.minutes);
    },
    tally: () => ({ ...counts, minutes: waits.tally() }),
    result: () => {
      const { inTime, answeredLate, overdue, running, unjudged } = counts;
      const sent = inTime + answeredLate + overdue + running + unjudged;
      return {
        sent,
        answered: ratio(inTime + answeredLate, sent),
        medianMinutes: waits.quantile(0.5),
        p90Minutes: waits.quantile(0.9),
        inTime: ratio(inTime, inTime + answeredLate + overdue),
        running,
      };
    },
  };
}

/** A referral that ran out without an answer is late, whenever that was; one that was taken back is not judged. */
function outcomeOf(
  referral: ReferralForFigures,
  answered: number | undefined,
  due: number,
  now: number | undefined,
): AnswerOutcome {
  if (answered !== undefined) return answered <= due ? 'inTime' : 'answeredLate';
  if (referral.status === 'expired') return 'overdue';
  if (!awaitsAnswer(referral)) return 'unjudged';
  return now !== undefined && now > due ? 'overdue' : 'running';
}
