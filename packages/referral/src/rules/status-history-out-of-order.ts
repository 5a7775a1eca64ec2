import { rule } from '@amparo/core';

/** Each step is taken at or after the one before it. */
export const statusHistoryOutOfOrder = rule({
  code: 'referral.status-history-out-of-order',
  source: 'R04',
  severity: 'error',
  forEach: '/statusHistory/*',
  at: '/at',
  when: 'index > 0.0',
  check: 'timestamp(self.statusHistory[int(index) - 1].at) <= timestamp(item.at)',
  title: 'The steps of the referral are not in the order of time.',
  because: 'Nobody can tell from it how long the client waited.',
  fix: 'Put the steps in the order of time, or correct the time.',
});
