import { rule } from '@amparo/core';

/**
 * A referral ends after all that happened in it. An appointment may lie later: the client may not have come.
 */
export const closedBeforeLastEvent = rule({
  code: 'referral.closed-before-last-event',
  source: 'R06',
  severity: 'error',
  at: '/closedAt',
  when: 'has(self.closedAt)',
  check:
    'timestamp(self.createdAt) <= timestamp(self.closedAt) ' +
    '&& (!has(self.deliveredAt) || timestamp(self.deliveredAt) <= timestamp(self.closedAt)) ' +
    '&& (!has(self.receivedAt) || timestamp(self.receivedAt) <= timestamp(self.closedAt)) ' +
    '&& (!has(self.respondedAt) || timestamp(self.respondedAt) <= timestamp(self.closedAt)) ' +
    '&& (!has(self.attendedAt) || timestamp(self.attendedAt) <= timestamp(self.closedAt)) ' +
    '&& self.statusHistory.all(h, timestamp(h.at) <= timestamp(self.closedAt))',
  title: '{field} is earlier than something that happened before the end.',
  because: 'A referral that seems to end before its last step looks faster than it was.',
  fix: 'Check when the referral ended, and when the last steps were taken.',
});
