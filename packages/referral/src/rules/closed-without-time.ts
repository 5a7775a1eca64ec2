import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** What has ended has the time of its end. */
export const closedWithoutTime = rule({
  code: 'referral.closed-without-time',
  source: 'Amparo, referral',
  severity: 'error',
  at: '/closedAt',
  when: `!(${isOpen})`,
  check: 'has(self.closedAt)',
  title: 'The referral has ended, but not when.',
  because: 'Without the time nobody can see how long the client was helped, or waited.',
  fix: 'Enter when it ended.',
});
