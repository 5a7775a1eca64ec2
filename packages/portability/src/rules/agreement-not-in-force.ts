import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Periods are added together under an agreement that was in force on the day of the claim. */
export const agreementNotInForce = rule({
  code: 'portability.agreement-not-in-force',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/agreementId',
  when: 'self.basis == "pro-rata"',
  check:
    'others.agreement.inForceFrom <= self.claimDate ' +
    '&& (!has(others.agreement.terminatedAt) || self.claimDate < others.agreement.terminatedAt)',
  title: 'The agreement was not in force on the day of the claim.',
  because: 'Periods may be added together only under an agreement in force; the benefit can be taken back.',
  fix: 'Check the date of the claim. Ask whether a claim at a later date is possible.',
});
