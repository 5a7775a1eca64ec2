import { rule } from '@amparo/core';

/** A case of high or critical severity ends only when somebody else has approved it. */
export const closedWithoutApproval = rule({
  code: 'grievance.closed-without-approval',
  source: 'G08',
  severity: 'error',
  at: '/closureApprovedBy',
  when: 'attributeOf("case-status", self.status, "closed", false) && attributeOf("case-severity", self.severity, "rank", 0.0) >= 3.0',
  check: 'has(self.closureApprovedBy)',
  title: 'A severe case has ended, but {field} is missing.',
  because: 'A second pair of eyes keeps severe cases from being closed too early or under pressure.',
  fix: 'Ask a supervisor to look at the case, and enter their role.',
});
