import { rule } from '@amparo/core';

/** A screening took place now or before. */
export const screenedInFuture = rule({
  code: 'referral.screened-in-future',
  source: 'Amparo, trafficking screening',
  severity: 'error',
  at: '/screenedAt',
  check: 'timestamp(self.screenedAt) <= timestamp(now)',
  title: '{field} lies in the future.',
  because: 'A time in the future shows that nobody was asked yet, or that the record is wrong.',
  fix: 'Check the date, and the clock of the computer.',
});
