import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** A request rests on an agreement that was in force on the day of the claim. */
export const requestAgreementNotInForce = rule({
  code: 'portability.request-agreement-not-in-force',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/agreementId',
  check:
    'others.agreement.inForceFrom <= self.claimDate ' +
    '&& (!has(others.agreement.terminatedAt) || self.claimDate < others.agreement.terminatedAt)',
  title: 'The agreement was not in force on the day of the claim.',
  because: 'The other institution will refuse the request.',
  fix: 'Check the date of the claim. Ask whether a claim at a later date is possible.',
});
