import type { DurationTally } from '@amparo/core/calculation';

/** How the wait for an answer ended. `unjudged`: taken back before an answer, or with times that cannot be. */
export const answerOutcomes = ['inTime', 'answeredLate', 'overdue', 'running', 'unjudged'] as const;

/** One of {@link answerOutcomes}. */
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** How referrals of one priority stand, and how many minutes their answers took. */
export type PriorityTally = Readonly<Record<AnswerOutcome, number>> & { readonly minutes: DurationTally };

/**
 * All that figures are made of, as plain data of bounded size: counts of parts of a workload, made in several processes
 * or months, can be added up. It holds small counts: keep it inside, and publish only protected figures.
 */
export interface ReferralTally {
  readonly unsent: number;
  /** Referrals by the last stage they reached, from sent to completed. */
  readonly reached: readonly number[];
  /** Sent and revoked, and of these accepted before. */
  readonly revoked: number;
  readonly acceptedAndRevoked: number;
  readonly completedWithFeedback: number;
  /** By priority. */
  readonly priorities: Readonly<Record<string, PriorityTally>>;
  /** By type of service: sent, and of these declined for lack of capacity. */
  readonly services: Readonly<Record<string, { readonly sent: number; readonly unmet: number }>>;
  /** By fault: how many referrals have it. */
  readonly faults: Readonly<Record<string, number>>;
}
