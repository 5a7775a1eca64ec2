import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Where the own time gives no benefit, the pro-rata amount is paid. */
export const payableNotShare = rule({
  code: 'portability.payable-not-share',
  source: 'P15',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/payableAmount',
  when:
    'self.basis == "pro-rata" && has(self.payableAmount) && has(self.proRataAmount) && !has(self.independentAmount) ' +
    '&& self.payableAmount.currency == self.proRataAmount.currency ' +
    '&& has(others.agreement.payableRule) && others.agreement.payableRule in ["higher-of-both", "national-first"]',
  check: 'compareDecimals(self.payableAmount.amount, self.proRataAmount.amount) == 0.0',
  title: 'The {field} is not the pro-rata amount, although there is no independent benefit.',
  because: 'The person gets more or less than the agreement gives.',
  fix: 'Pay the pro-rata amount; enter a supplement or a reduction apart.',
});
