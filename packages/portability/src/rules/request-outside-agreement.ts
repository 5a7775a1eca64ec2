import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Both countries of a request are parties to its agreement. */
export const requestOutsideAgreement = rule({
  code: 'portability.request-outside-agreement',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/agreementId',
  check:
    'self.requestingCountry in others.agreement.parties && self.receivingCountry in others.agreement.parties',
  title: 'One of the two countries is not a party to the agreement.',
  because: 'A country that is not bound need not answer.',
  fix: 'Check the countries and the agreement.',
});
