import type { ReferralActor, ReferralStatus } from '../generated/referral.ts';

/** How a referral goes, as its statuses after the draft. What stands twice is drawn twice as often. */
export const courses: readonly (readonly ReferralStatus[])[] = [
  [],
  ['sent'],
  ['sent', 'received'],
  ['sent', 'received', 'accepted'],
  ['sent', 'received', 'accepted', 'in-progress'],
  ['sent', 'received', 'waitlisted'],
  ['sent', 'received', 'waitlisted', 'accepted', 'in-progress', 'completed'],
  ['sent', 'received', 'accepted', 'in-progress', 'completed'],
  ['sent', 'received', 'accepted', 'in-progress', 'completed'],
  ['sent', 'received', 'accepted', 'in-progress', 'completed'],
  ['sent', 'received', 'accepted', 'in-progress', 'completed'],
  ['sent', 'accepted', 'completed'],
  ['sent', 'received', 'declined'],
  ['sent', 'received', 'declined'],
  ['sent', 'declined'],
  ['sent', 'received', 'accepted', 'not-completed'],
  ['sent', 'received', 'accepted', 'in-progress', 'not-completed'],
  ['sent', 'revoked'],
  ['sent', 'received', 'expired'],
  ['sent', 'received', 'accepted', 'consent-withdrawn'],
  ['revoked'],
];

/** Who makes the step in the samples. */
export function actorOf(status: ReferralStatus): ReferralActor {
  if (status === 'draft' || status === 'sent' || status === 'revoked') return 'sender';
  if (status === 'expired') return 'system';
  return status === 'consent-withdrawn' ? 'client' : 'receiver';
}
