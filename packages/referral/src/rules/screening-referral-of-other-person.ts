import { rule } from '@amparo/core';

/** The referral is of the person who was screened. */
export const screeningReferralOfOtherPerson = rule({
  code: 'referral.screening-referral-of-other-person',
  source: 'T03',
  severity: 'error',
  scope: 'dataset',
  among: { referral: { record: 'referral', on: { '/referralId': '/referralId' }, give: 'one' } },
  at: '/referralId',
  when: 'has(self.referralId)',
  check: 'others.referral.subjectId == self.subjectId',
  title: 'The referral named here is about another person.',
  because: 'What one person told of their exploitation ends up with another.',
  fix: 'Check the referral and the pseudonym.',
});
