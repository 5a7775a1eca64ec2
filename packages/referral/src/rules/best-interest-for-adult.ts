import { rule } from '@amparo/core';

/** Only a child is decided for. */
export const bestInterestForAdult = rule({
  code: 'referral.best-interest-for-adult',
  source: 'T01',
  severity: 'error',
  at: '/bestInterest',
  when: 'has(self.bestInterest)',
  check: 'self.childFlag',
  title: 'A decision in the best interests of a child is recorded for an adult.',
  because: 'An adult decides for themselves.',
  fix: 'Ask the person. If they are, or must be taken to be, a child, say so.',
});
