import { rule } from '@amparo/core';

/** A benefit starts in the month of the claim at the earliest. */
export const startsBeforeClaim = rule({
  code: 'portability.starts-before-claim',
  source: 'P27',
  severity: 'warning',
  at: '/startDate',
  check: 'monthOf(self.claimDate) <= monthOf(self.startDate)',
  title: 'The benefit starts before the month of the claim.',
  because: 'Most schemes do not pay for time before the claim; what was paid would have to be paid back.',
  fix: 'Check both dates. If the law pays for earlier months, leave it as it is.',
});
