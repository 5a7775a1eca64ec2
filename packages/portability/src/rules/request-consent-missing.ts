import { rule } from '@amparo/core';

/** A request that rests on consent names it. */
export const requestConsentMissing = rule({
  code: 'portability.request-consent-missing',
  source: 'Amparo, portability request',
  severity: 'error',
  at: '/consentId',
  when: 'self.lawfulBasis == "consent"',
  check: 'has(self.consentId)',
  title: 'The request rests on consent, but no consent is named.',
  because: 'Consent that cannot be shown does not allow sharing.',
  fix: 'Enter which answer of the person it is, or another ground in law.',
});
