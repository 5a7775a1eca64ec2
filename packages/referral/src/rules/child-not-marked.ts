import { rule } from '@amparo/core';

/** Who is under 18 is marked as a child. An unknown age may be taken as that of a child. */
export const childNotMarked = rule({
  code: 'referral.child-not-marked',
  source: 'T01',
  severity: 'error',
  at: '/childFlag',
  when: 'has(self.age) && self.age < 18.0',
  check: 'self.childFlag',
  title: 'The person is under 18 and not marked as a child.',
  because: 'For a child other rules hold: no means are needed, and others speak for them.',
  fix: 'Mark the person as a child, or correct the age.',
});
