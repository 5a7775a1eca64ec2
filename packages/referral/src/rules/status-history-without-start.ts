import { rule } from '@amparo/core';

/**
 * The history starts before any answer: as a draft, when sent, or, in the system of a receiver, when
 * received.
 */
export const statusHistoryWithoutStart = rule({
  code: 'referral.status-history-without-start',
  source: 'R04',
  severity: 'error',
  at: '/statusHistory',
  check: 'attributeOf("referral-status", self.statusHistory[0].status, "awaitsAnswer", false)',
  title: 'The status history does not start with a draft, a sending or a receipt.',
  because: 'Without its start, nobody can tell how long the client waited for an answer.',
  fix: 'Add the first steps.',
});
