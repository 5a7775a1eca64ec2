import { rule } from '@amparo/core';

/** For an adult, a status of victim names the means. */
export const victimWithoutMeans = rule({
  code: 'referral.victim-without-means',
  source: 'T02',
  severity: 'error',
  at: '/actMeansPurpose/means',
  when: 'self.status == "actual-victim" && !self.childFlag',
  check:
    'has(self.actMeansPurpose) && has(self.actMeansPurpose.means) ' +
    '&& size(self.actMeansPurpose.means) > 0',
  title: 'An adult is recorded as a victim of trafficking, but not by what means.',
  because:
    'A victim has rights to protection, residence and redress that fall when the decision does not hold.',
  fix: 'Enter the means, such as deception or force. For a child none are needed.',
});
