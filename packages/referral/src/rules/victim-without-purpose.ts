import { rule } from '@amparo/core';

/** A status of victim names the purpose. */
export const victimWithoutPurpose = rule({
  code: 'referral.victim-without-purpose',
  source: 'T02',
  severity: 'error',
  at: '/actMeansPurpose/purpose',
  when: 'self.status == "actual-victim"',
  check:
    'has(self.actMeansPurpose) && has(self.actMeansPurpose.purpose) ' +
    '&& size(self.actMeansPurpose.purpose) > 0',
  title: 'The person is recorded as a victim of trafficking, but not to what end.',
  because:
    'A victim has rights to protection, residence and redress that fall when the decision does not hold.',
  fix: 'Enter the purpose, such as forced labour or forced criminality.',
});
