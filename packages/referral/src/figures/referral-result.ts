import type { Diagnostic } from '@amparo/core';
import type { Ratio } from '@amparo/core/calculation';
import type { FunnelStageName } from './course.ts';

/** What figures are counted at. */
export interface ReferralFiguresOptions {
  /** The moment of the count, RFC 3339. Without it no referral that waits for an answer is judged. */
  readonly asOf?: string;
}

/** One stage of the attrition funnel. */
export interface FunnelStage<Count = number, Share = Ratio> {
  readonly stage: FunnelStageName;
  /** Referrals that reached the stage, whatever became of them later. */
  readonly count: Count;
  /** Of those that reached the stage before; of all referrals made, for the first. */
  readonly ofPrevious: Share;
  /** Of all that were sent. */
  readonly ofSent: Share;
}

/** How fast and how punctually referrals of one priority are answered. */
export interface PriorityFigures<Count = number, Share = Ratio, Minutes = number | undefined> {
  readonly sent: Count;
  /** Answered (yes, no or later), of those sent. */
  readonly answered: Share;
  /** From when the referral was made to the answer, of those answered; undefined where none was. */
  readonly medianMinutes: Minutes;
  /** Nine in ten are answered within it. */
  readonly p90Minutes: Minutes;
  /**
   * Answered by the deadline, of all that were answered, ran out, or wait longer than the deadline. Referrals that the
   * sender or the client took back before an answer count neither way.
   */
  readonly inTime: Share;
  /** Waiting, and the deadline is not past or no moment of the count is given. They count neither way. */
  readonly running: Count;
}

/** Figures on referrals. Every ratio carries its numerator and denominator; its value is undefined where there is nothing to divide by. */
export interface ReferralFigures<Count = number, Share = Ratio, Minutes = number | undefined> {
  /** Referrals counted, drafts too. */
  readonly referrals: Count;
  /** Referrals that were never sent. They enter no other figure. */
  readonly unsent: Count;
  /** Sent, received, accepted, attended, completed. A later stage implies the earlier ones, so stages never grow. */
  readonly funnel: readonly FunnelStage<Count, Share>[];
  /** Accepted of those sent, both without those that the sender revoked. */
  readonly acceptance: Share;
  /** Completed, of those accepted. */
  readonly completion: Share;
  /** Completed with feedback to the sender, of those completed. */
  readonly closedLoop: Share;
  /** By code of `referral-priority`, all of them. */
  readonly byPriority: Readonly<Record<string, PriorityFigures<Count, Share, Minutes>>>;
  /**
   * By code of `service-type`, for those that were asked for: declined for lack of capacity, of those sent. A referral
   * that asks for several services counts under each.
   */
  readonly unmetNeed: Readonly<Record<string, Share>>;
  /** What was left out, with `params.count`; paths point into a referral. */
  readonly diagnostics: readonly Diagnostic[];
}
