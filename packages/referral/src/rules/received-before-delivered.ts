import { rule } from '@amparo/core';

/** A referral is received after it was delivered, or made where the delivery is not known. */
export const receivedBeforeDelivered = rule({
  code: 'referral.received-before-delivered',
  source: 'R06',
  severity: 'error',
  at: '/receivedAt',
  when: 'has(self.receivedAt)',
  check:
    'timestamp(has(self.deliveredAt) ? self.deliveredAt ' + ': self.createdAt) <= timestamp(self.receivedAt)',
  title: '{field} is earlier than the delivery.',
  because: 'The order of events shows where a referral got stuck.',
  fix: 'Check both times and their offsets from UTC.',
});
