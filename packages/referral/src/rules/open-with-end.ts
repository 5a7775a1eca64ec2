import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** What goes on has no end. */
export const openWithEnd = rule({
  code: 'referral.open-with-end',
  source: 'Amparo, referral',
  severity: 'error',
  at: '/closedAt',
  when: isOpen,
  check: '!has(self.closedAt)',
  title: 'The referral has an end, but its status is not a final one.',
  because: 'It is counted as open here and as closed there, and nobody looks after the client.',
  fix: 'Correct the status, or remove the time.',
});
