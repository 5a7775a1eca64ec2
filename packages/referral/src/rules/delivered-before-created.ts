import { rule } from '@amparo/core';

/** A referral is delivered after it was made. */
export const deliveredBeforeCreated = rule({
  code: 'referral.delivered-before-created',
  source: 'R06',
  severity: 'error',
  at: '/deliveredAt',
  when: 'has(self.deliveredAt)',
  check: 'timestamp(self.createdAt) <= timestamp(self.deliveredAt)',
  title: '{field} is earlier than the time of creation.',
  because: 'The order of events shows whether the client was told of in time, and with consent.',
  fix: 'Check both times and their offsets from UTC.',
});
