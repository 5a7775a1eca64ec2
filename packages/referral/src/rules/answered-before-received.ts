import { rule } from '@amparo/core';

/** A referral is answered after it was received, delivered or made, whichever of these is the last known. */
export const answeredBeforeReceived = rule({
  code: 'referral.answered-before-received',
  source: 'R06',
  severity: 'error',
  at: '/respondedAt',
  when: 'has(self.respondedAt)',
  check:
    'timestamp(has(self.receivedAt) ? self.receivedAt : has(self.deliveredAt) ? self.deliveredAt ' +
    ': self.createdAt) <= timestamp(self.respondedAt)',
  title: '{field} is earlier than the receipt.',
  because: 'The time of answer decides whether a client in danger was heard in time.',
  fix: 'Check both times and their offsets from UTC.',
});
