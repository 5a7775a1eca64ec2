import { rule } from '@amparo/core';

/** A rejected benefit has a reason. */
export const rejectedWithoutReason = rule({
  code: 'portability.rejected-without-reason',
  source: 'Amparo, entitlement',
  severity: 'warning',
  at: '/rejectionReason',
  when: 'self.status == "rejected"',
  check: 'has(self.rejectionReason)',
  title: 'The benefit was rejected, and it is not said why.',
  because: 'The person cannot appeal against what they do not know.',
  fix: 'Enter the reason.',
});
