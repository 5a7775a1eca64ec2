import { rule } from '@amparo/core';

/** A referral is made now or was made before. */
export const createdInFuture = rule({
  code: 'referral.created-in-future',
  source: 'Amparo, referral',
  severity: 'error',
  at: '/createdAt',
  check: 'timestamp(self.createdAt) <= timestamp(now)',
  title: '{field} lies in the future.',
  because: 'Times in the future make every figure on waiting wrong.',
  fix: 'Check the date, and the clock of the computer.',
});
