import { rule } from '@amparo/core';

/** A status of victim names the act. */
export const victimWithoutAct = rule({
  code: 'referral.victim-without-act',
  source: 'T02',
  severity: 'error',
  at: '/actMeansPurpose/act',
  when: 'self.status == "actual-victim"',
  check: 'has(self.actMeansPurpose) && has(self.actMeansPurpose.act) && size(self.actMeansPurpose.act) > 0',
  title: 'The person is recorded as a victim of trafficking, but not what was done to them.',
  because:
    'A victim has rights to protection, residence and redress that fall when the decision does not hold.',
  fix: 'Enter the act, such as recruitment or harbouring.',
});
