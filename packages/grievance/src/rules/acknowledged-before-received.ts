import { rule } from '@amparo/core';

/** A case is acknowledged when it has been received, not before. */
export const acknowledgedBeforeReceived = rule({
  code: 'grievance.acknowledged-before-received',
  source: 'G01',
  severity: 'error',
  at: '/acknowledgedAt',
  when: 'has(self.acknowledgedAt)',
  check: 'timestamp(self.receivedAt) <= timestamp(self.acknowledgedAt)',
  title: '{field} is earlier than the time the case was received.',
  because:
    'The wait for a first answer is counted between these two times. A wrong one hides how long people wait.',
  fix: 'Check both times and their offsets from UTC.',
});
