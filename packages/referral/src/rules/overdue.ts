import { rule } from '@amparo/core';
import { awaitsAnswer } from './terms.ts';

/**
 * As long as there is no answer, the time for it has not passed. A draft that nobody sent lets the client
 * wait too.
 */
export const overdue = rule({
  code: 'referral.overdue',
  source: 'R07',
  severity: 'warning',
  at: '/dueBy',
  when: awaitsAnswer,
  check: 'timestamp(now) <= timestamp(self.dueBy)',
  title: 'The time for an answer has passed.',
  because: 'The client is still waiting, perhaps in danger.',
  fix: 'Send it if it is a draft. Otherwise call the receiver now, or refer the client to another service.',
});
