import { rule } from '@amparo/core';

/** Where recruitment fees are an issue, somebody took them: a recruiter or the employer. */
export const feeIssueWithoutParty = rule({
  code: 'grievance.fee-issue-without-party',
  source: 'G12',
  severity: 'warning',
  at: '/recruiterRefs',
  when: 'self.issues.exists(i, i.issueCode.startsWith("fees"))',
  check: 'has(self.employerRef) || (has(self.recruiterRefs) && size(self.recruiterRefs) > 0)',
  title: 'The case is about recruitment fees, but neither a recruiter nor an employer is given.',
  because: 'Fees can only be claimed back from somebody.',
  fix: 'Enter what is known of the recruiter, such as the role, or of the employer. A name is not needed.',
});
