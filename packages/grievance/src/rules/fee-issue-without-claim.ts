import { rule } from '@amparo/core';

/** Where recruitment fees are an issue, they are claimed, or each such issue says that the amount is not known. */
export const feeIssueWithoutClaim = rule({
  code: 'grievance.fee-issue-without-claim',
  source: 'G12',
  severity: 'warning',
  at: '/claims',
  when: 'self.issues.exists(i, i.issueCode.startsWith("fees"))',
  check:
    '(has(self.claims) && self.claims.exists(c, attributeOf("claim-type", c.type, "fees", false))) ' +
    '|| self.issues.all(i, !i.issueCode.startsWith("fees") || (has(i.amountUnknown) && i.amountUnknown))',
  title: 'The case is about recruitment fees, but no fee is claimed.',
  because: 'What is not claimed is not paid back, and debt from fees keeps workers from leaving.',
  fix: 'Add a claim for the fee or deposit. If no amount can be named yet, mark the issue as amount unknown.',
});
