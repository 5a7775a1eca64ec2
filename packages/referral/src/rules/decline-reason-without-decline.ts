import { rule } from '@amparo/core';

/** A reason for declining stands in a declined referral only. */
export const declineReasonWithoutDecline = rule({
  code: 'referral.decline-reason-without-decline',
  source: 'R05',
  severity: 'error',
  at: '/declineReason',
  when: 'has(self.declineReason)',
  check: 'self.status == "declined"',
  title: 'A reason for declining is given, but the referral is not declined.',
  because: 'It counts as help or as a refusal, depending on who counts.',
  fix: 'Correct the status, or remove the reason.',
});
