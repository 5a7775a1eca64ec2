import { rule } from '@amparo/core';
import { hours } from './terms.ts';

/**
 * The answer is due within the hours of the priority, counted from when the referral was made; an earlier
 * time may be agreed.
 */
export const dueByMismatch = rule({
  code: 'referral.due-by-mismatch',
  source: 'R07',
  severity: 'error',
  at: '/dueBy',
  check:
    'timestamp(self.createdAt) <= timestamp(self.dueBy) ' +
    `&& timestamp(self.dueBy) <= timestamp(self.createdAt) + ${hours('attributeOf("referral-priority", self.priority, "hours", 0.0)')}`,
  title: '{field} is not within the hours that the priority allows.',
  because:
    'A client in an emergency is to be answered within a day; a later date leaves them alone for longer.',
  fix: 'Enter the time of creation and the hours of the priority, or an earlier time.',
});
