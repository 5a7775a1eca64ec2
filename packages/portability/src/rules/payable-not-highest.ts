import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Where the agreement has both amounts compared, the higher is paid. */
export const payableNotHighest = rule({
  code: 'portability.payable-not-highest',
  source: 'P15',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/payableAmount',
  when:
    'has(self.payableAmount) && has(self.proRataAmount) && has(self.independentAmount) ' +
    '&& self.payableAmount.currency == self.proRataAmount.currency && self.payableAmount.currency == self.independentAmount.currency ' +
    '&& has(others.agreement.payableRule) && others.agreement.payableRule == "higher-of-both"',
  check:
    'compareDecimals(self.payableAmount.amount, self.proRataAmount.amount) >= 0.0 ' +
    '&& compareDecimals(self.payableAmount.amount, self.independentAmount.amount) >= 0.0 ' +
    '&& (compareDecimals(self.payableAmount.amount, self.proRataAmount.amount) == 0.0 ' +
    '|| compareDecimals(self.payableAmount.amount, self.independentAmount.amount) == 0.0)',
  title: 'The {field} is not the higher of the independent and the pro-rata amount.',
  because: 'Under this agreement the person has a right to the higher one.',
  fix: 'Pay the higher of both.',
});
