import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/**
 * Periods are added together where the own time does not suffice, or where the agreement has both amounts
 * compared.
 */
export const totalisedThoughQualified = rule({
  code: 'portability.totalised-though-qualified',
  source: 'P13',
  severity: 'warning',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/basis',
  when: 'self.basis == "pro-rata" && has(self.independentAmount)',
  check: 'has(others.agreement.payableRule) && others.agreement.payableRule == "higher-of-both"',
  title: 'Periods are added together although the time in this country alone gives the benefit.',
  because: 'Under many agreements the person then has a right to the national benefit, which may be higher.',
  fix: 'Check whether the agreement has both amounts compared. If it has not, pay the independent amount.',
});
