import { rule } from '@amparo/core';

/** A status of victim has somebody who decided it. */
export const victimWithoutDecisionMaker = rule({
  code: 'referral.victim-without-decision-maker',
  source: 'T02',
  severity: 'error',
  at: '/decisionMaker',
  when: 'self.status == "actual-victim"',
  check: 'has(self.decisionMaker)',
  title: 'The person is recorded as a victim of trafficking, but not who decided so.',
  because:
    'A victim has rights to protection, residence and redress that fall when the decision does not hold.',
  fix: 'Enter who decided. If nobody has yet, the person is a possible victim.',
});
