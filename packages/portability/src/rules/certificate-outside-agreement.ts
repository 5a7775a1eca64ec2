import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Both countries of a certificate are parties to its agreement. */
export const certificateOutsideAgreement = rule({
  code: 'portability.certificate-outside-agreement',
  source: 'Amparo, certificate of coverage',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/agreementId',
  check:
    'self.applicableLegislation in others.agreement.parties && self.exemptFromCountry in others.agreement.parties',
  title: 'One of the two countries is not a party to the agreement.',
  because: 'A country that is not bound need not accept the certificate.',
  fix: 'Check the countries and the agreement.',
});
