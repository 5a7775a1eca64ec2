import { rule } from '@amparo/core';
import { consentInForceAt } from './terms.ts';

/** A screening rests on consent that was in force, or on a decision in the best interests of a child. */
export const screeningWithoutConsent = rule({
  code: 'referral.screening-without-consent',
  source: 'T01',
  severity: 'error',
  at: '/consents',
  check: `has(self.bestInterest) || self.consents.exists(c, ${consentInForceAt('self.screenedAt')})`,
  title: 'The person was screened without consent, and without a decision in the best interests of a child.',
  because: 'Questions about violence asked against a person’s will harm them again.',
  fix: 'Record the consent that was in force, or the decision for the child. If there is none, keep nothing of what was asked.',
});
