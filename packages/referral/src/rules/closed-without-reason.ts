import { rule } from '@amparo/core';

/** What was revoked or not completed says why. */
export const closedWithoutReason = rule({
  code: 'referral.closed-without-reason',
  source: 'Amparo, referral',
  severity: 'error',
  at: '/closeReason',
  when: 'attributeOf("referral-status", self.status, "needsCloseReason", false)',
  check: 'has(self.closeReason)',
  title: 'The referral ended without success, and no reason is given.',
  because: 'Without the reason nobody can make it better for the next client.',
  fix: 'Enter why it ended.',
});
