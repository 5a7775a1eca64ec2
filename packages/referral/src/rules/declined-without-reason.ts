import { rule } from '@amparo/core';

/** Whoever declines says why. */
export const declinedWithoutReason = rule({
  code: 'referral.declined-without-reason',
  source: 'R05',
  severity: 'error',
  at: '/declineReason',
  when: 'self.status == "declined"',
  check: 'has(self.declineReason)',
  title: 'The referral was declined, and no reason is given.',
  because: 'Without the reason nobody can find a better place, or see which services are missing.',
  fix: 'Ask the receiver for the reason.',
});
