import { rule } from '@amparo/core';

/** The decision follows the screening. */
export const decidedBeforeScreened = rule({
  code: 'referral.decided-before-screened',
  source: 'Amparo, trafficking screening',
  severity: 'error',
  at: '/decidedAt',
  when: 'has(self.decidedAt)',
  check: 'dateOf(self.screenedAt) <= self.decidedAt',
  title: '{field} is earlier than the screening.',
  because: 'A decision made before anybody asked was made without the person.',
  fix: 'Check both dates.',
});
