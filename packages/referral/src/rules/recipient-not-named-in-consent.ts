import { rule } from '@amparo/core';
import { consentInForceAt, sharedAtOrNow } from './terms.ts';

/** An employer, recruiter or immigration service is told only if the client agreed to this very receiver. */
export const recipientNotNamedInConsent = rule({
  code: 'referral.recipient-not-named-in-consent',
  source: 'R13',
  severity: 'error',
  at: '/recipientNamed',
  when: 'attributeOf("organisation-type", self.toOrgType, "needsReview", false)',
  check:
    'has(self.recipientNamed) && self.recipientNamed && has(self.consentId) ' +
    '&& self.consents.exists(c, c.consentId == self.consentId ' +
    `&& ${consentInForceAt(sharedAtOrNow)})`,
  title:
    'The receiver is an employer, a recruiter or an immigration service, and the client did not agree to this one by name.',
  because:
    'Employers and recruiters can dismiss or threaten a worker who seeks help, and an immigration service can detain them.',
  fix: 'Do not send it. Tell the client who the receiver is and what may follow, and send only if they agree to this one. An override does not suffice.',
});
