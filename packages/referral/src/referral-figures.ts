import { isDateTime } from '@amparo/core';
import { ratio } from '@amparo/core/calculation';
import { referralPriority } from './codelists/referral-priority.ts';
import { answerCounter } from './figures/answers.ts';
import { isStatus, stages, stagesReached } from './figures/course.ts';
import { faultCounter } from './figures/figures-faults.ts';
import { needCounter } from './figures/needs.ts';
import type { ReferralForFigures } from './figures/referral-for-figures.ts';
import type { FunnelStage, ReferralFigures, ReferralFiguresOptions } from './figures/referral-result.ts';
import type { ReferralTally } from './figures/referral-tally.ts';

/** Counts one referral after another. Its memory does not grow with their number. */
export interface ReferralFiguresCounter {
  /** Takes in one referral. */
  readonly add: (referral: ReferralForFigures) => void;
  /** Takes in what another counter has counted. */
  readonly merge: (tally: ReferralTally) => void;
  /** What was counted so far, to be merged into another counter: plain data. */
  readonly tally: () => ReferralTally;
  /**
   * The figures so far. Publish one result only, protected: whoever has two of one counter, or those of months or offices
   * beside their sum, can take one from the other, and the difference may be a single person although each was protected.
   */
  readonly result: () => ReferralFigures;
}

const priorities = referralPriority.codes.map(({ code }) => code as string);
const [acceptedStage, completedStage] = [stages.indexOf('accepted'), stages.indexOf('completed')];

/**
 * Counts figures where the caller holds the loop, or in several processes whose tallies are merged; otherwise
 * {@link referralFigures} is shorter.
 *
 * @example
 * ```ts
 * import { referralFiguresCounter } from '@amparo/referral';
 * const [january, february] = [referralFiguresCounter(), referralFiguresCounter()];
 * january.merge(february.tally());
 * january.result().acceptance; // { numerator: 0, denominator: 0, value: undefined }
 * ```
 */
export function referralFiguresCounter({ asOf }: ReferralFiguresOptions = {}): ReferralFiguresCounter {
  const now = asOf !== undefined && isDateTime(String(asOf)) ? Date.parse(asOf) : undefined;
  const reached = stages.map(() => 0);
  const count = { unsent: 0, revoked: 0, acceptedAndRevoked: 0, completedWithFeedback: 0 };
  const answers = new Map(priorities.map((code) => [code, answerCounter(code, now)]));
  const needs = needCounter();
  const faults = faultCounter();
  if (asOf !== undefined && now === undefined) faults.add('bad-moment-of-count');

  const reachedAtLeast = (stage: number) =>
    reached.slice(stage).reduce((sum, referrals) => sum + referrals, 0);
  const funnel = (): FunnelStage[] =>
    stages.map((stage, index) => {
      const here = reachedAtLeast(index);
      const before = index === 0 ? count.unsent + here : reachedAtLeast(index - 1);
      return { stage, count: here, ofPrevious: ratio(here, before), ofSent: ratio(here, reachedAtLeast(0)) };
    });

  return {
    add: (referral) => {
      if (!isStatus(referral.status)) faults.add('unknown-status');
      const last = stagesReached(referral) - 1;
      if (last < 0) {
        count.unsent += 1;
        return;
      }
      reached[last] = (reached[last] as number) + 1;
      if (referral.status === 'revoked') {
        count.revoked += 1;
        if (last >= acceptedStage) count.acceptedAndRevoked += 1;
      }
      if (last === completedStage && referral.feedbackToReferrer !== undefined)
        count.completedWithFeedback += 1;
      const answer = answers.get(referral.priority);
      faults.add(answer ? answer.add(referral) : 'unknown-priority');
      faults.add(needs.add(referral));
    },
    merge: (tally) => {
      count.unsent += tally.unsent;
      count.revoked += tally.revoked;
      count.acceptedAndRevoked += tally.acceptedAndRevoked;
      count.completedWithFeedback += tally.completedWithFeedback;
      tally.reached.forEach((referrals, index) => {
        reached[index] = (reached[index] ?? 0) + referrals;
      });
      for (const [code, one] of Object.entries(tally.priorities)) answers.get(code)?.merge(one);
      needs.merge(tally.services);
      faults.merge(tally.faults);
    },
    tally: () => ({
      ...count,
      reached: [...reached],
      priorities: Object.fromEntries([...answers].map(([code, one]) => [code, one.tally()])),
      services: needs.tally(),
      faults: faults.tally(),
    }),
    result: () => {
      const [sent, accepted, completed] = [0, acceptedStage, completedStage].map(reachedAtLeast) as [
        number,
        number,
        number,
      ];
      return {
        referrals: count.unsent + sent,
        unsent: count.unsent,
        funnel: funnel(),
        acceptance: ratio(accepted - count.acceptedAndRevoked, sent - count.revoked),
        completion: ratio(completed, accepted),
        closedLoop: ratio(count.completedWithFeedback, completed),
        byPriority: Object.fromEntries([...answers].map(([code, one]) => [code, one.result()])),
        unmetNeed: needs.result(),
        diagnostics: faults.result(),
      };
    },
  };
}

/**
 * Figures on referrals: how many are accepted, how fast, how many are completed, where people are lost on the way, which
 * needs are not met, and whether deadlines are kept; over any number of referrals in bounded memory.
 *
 * - **Funnel**: sent, received, accepted, attended, completed. Each stage carries its share of the stage before and of all
 *   sent.
 * - **Acceptance** = accepted / (sent − revoked), both without revoked ones, so that it never exceeds 1.
 * - **Response time** runs from when the referral was made, as the clock of the priority does. Median and 90th percentile
 *   are exact to the minute below up to 60 days, to the day below beyond.
 * - **Unmet need** = declined for lack of capacity / sent, by type of service.
 *
 * Small groups can point to single people: pass what is published through {@link protectReferralFigures}. Referrals must
 * be valid; what cannot be counted is left out and said in `diagnostics`.
 *
 * Source: Amparo; deadlines of the IASC inter-agency referral form (2017).
 *
 * @example
 * ```ts
 * import { referralFigures } from '@amparo/referral';
 * const figures = await referralFigures([], { asOf: '2026-06-30T00:00:00Z' });
 * figures.byPriority['urgent-72h']?.inTime; // { numerator: 0, denominator: 0, value: undefined }
 * ```
 */
export async function referralFigures(
  referrals: Iterable<ReferralForFigures> | AsyncIterable<ReferralForFigures>,
  options: ReferralFiguresOptions = {},
): Promise<ReferralFigures> {
  const counter = referralFiguresCounter(options);
  for await (const referral of referrals) counter.add(referral);
  return counter.result();
}
