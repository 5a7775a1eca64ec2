import { rule } from '@amparo/core';

/** A recruitment agency has a licence; that it is still valid is a rule of the licence. */
export const recruiterWithoutLicence = rule({
  code: 'referral.recruiter-without-licence',
  source: 'R25',
  severity: 'warning',
  at: '/licences',
  when: 'self.organisationType == "recruitment-agency"',
  check: 'has(self.licences) && size(self.licences) > 0',
  title: 'The recruitment agency has no licence on record.',
  because: 'An agency without a licence answers to nobody when it harms a worker.',
  fix: 'Ask the authority for the licence and enter it. Until you know, send nobody there.',
});
