import type { Answers } from '../../questions/answer-book.ts';
import type { Asked, Evidence, ValueReading } from '../value.ts';
import type { DateCandidate } from './date-candidates.ts';
import { notUnderstood, openDate } from './date-faults.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';

/** What became of the order of day, month and year. */
export type Ordered =
  | { readonly candidate: DateCandidate; readonly by: 'itself' | 'answer' | 'against-answer' }
  | { readonly unread: ValueReading };

/** The one day that is meant, as far as the order goes. A day that only one order has is never another, whatever was answered. */
export function settleOrder(
  written: readonly WrittenDate[],
  candidates: readonly DateCandidate[],
  answers: Answers,
): Ordered {
  const [first] = candidates;
  if (!first) return { unread: notUnderstood };
  const answered = answers['date-order'];
  if (candidates.every(({ date }) => date === first.date)) {
    const isAgainst =
      answered !== undefined &&
      written.some(({ order }) => order === answered) &&
      candidates.every(({ order }) => order !== answered);
    return { candidate: first, by: isAgainst ? 'against-answer' : 'itself' };
  }
  const candidate = candidates.find(({ order }) => order === answered);
  if (candidate) return { candidate, by: 'answer' };
  return { unread: openDate('intake.date-ambiguous', orderAsked(candidates)) };
}

/** The question about the order, where the days that are possible leave it open. */
export function orderAsked(candidates: readonly DateCandidate[]): readonly Asked[] {
  const orders = ordersOf(candidates);
  return orders.length > 1 && new Set(candidates.map(({ date }) => date)).size > 1
    ? [{ question: 'date-order', options: orders }]
    : [];
}

/** What a date says of the order of its column: something, if there is no such day in any other order. */
export function orderEvidence(
  written: readonly WrittenDate[],
  candidates: readonly DateCandidate[],
): readonly Evidence[] {
  const [order, ...others] = ordersOf(candidates);
  if (order === undefined || others.length > 0 || written.length < 2) return [];
  return [{ question: 'date-order', answer: order }];
}

function ordersOf(candidates: readonly DateCandidate[]): readonly DateOrder[] {
  return [...new Set(candidates.flatMap(({ order }) => (order ? [order] : [])))];
}
