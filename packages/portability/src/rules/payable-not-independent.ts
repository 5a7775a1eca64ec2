import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Where the agreement puts the national benefit first, it is paid whenever the own time gives it. */
export const payableNotIndependent = rule({
  code: 'portability.payable-not-independent',
  source: 'P15',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/payableAmount',
  when:
    'has(self.payableAmount) && has(self.independentAmount) && self.payableAmount.currency == self.independentAmount.currency ' +
    '&& has(others.agreement.payableRule) && others.agreement.payableRule == "national-first"',
  check: 'compareDecimals(self.payableAmount.amount, self.independentAmount.amount) == 0.0',
  title: 'The {field} is not the independent amount, although the own time gives the benefit.',
  because: 'Under this agreement the national benefit comes first.',
  fix: 'Pay the independent amount; enter a supplement or a reduction apart.',
});
