import { rule } from '@amparo/core';

/** The status is the one that the history ends in. */
export const statusNotLastInHistory = rule({
  code: 'referral.status-not-last-in-history',
  source: 'R04',
  severity: 'error',
  at: '/status',
  check: 'self.statusHistory[size(self.statusHistory) - 1].status == self.status',
  title: '{field} is not the last one of the status history.',
  because: 'Sender and receiver act on different news, and the client falls between them.',
  fix: 'Add the last step to the history, or correct the status.',
});
