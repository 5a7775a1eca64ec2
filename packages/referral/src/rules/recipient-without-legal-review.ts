import { rule } from '@amparo/core';
import { sharedAtOrNow } from './terms.ts';

/** An employer, recruiter or immigration service is told only after a legal review that allows it. */
export const recipientWithoutLegalReview = rule({
  code: 'referral.recipient-without-legal-review',
  source: 'R13',
  severity: 'error',
  at: '/legalReview',
  when: 'attributeOf("organisation-type", self.toOrgType, "needsReview", false)',
  check:
    'has(self.legalReview) && self.legalReview.sharingAllowed ' +
    `&& timestamp(self.legalReview.at) <= timestamp(${sharedAtOrNow})`,
  title:
    'The receiver is an employer, a recruiter or an immigration service, and no legal review allowed it beforehand.',
  because:
    'Employers and recruiters can dismiss or threaten a worker who seeks help, and an immigration service can detain them.',
  fix: 'Do not send it before somebody who knows the law has reviewed and allowed it.',
});
