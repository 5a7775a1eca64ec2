import { rule } from '@amparo/core';

/** All amounts of a benefit are in one currency. */
export const benefitMixedCurrencies = rule({
  code: 'portability.benefit-mixed-currencies',
  source: 'Amparo, entitlement',
  severity: 'error',
  at: '/payableAmount',
  check:
    'size(distinct((has(self.theoreticalAmount) ? [self.theoreticalAmount.currency] : []) ' +
    '+ (has(self.proRataAmount) ? [self.proRataAmount.currency] : []) ' +
    '+ (has(self.independentAmount) ? [self.independentAmount.currency] : []) ' +
    '+ (has(self.payableAmount) ? [self.payableAmount.currency] : []))) <= 1',
  title: 'The amounts of the benefit are in different currencies.',
  because: 'They cannot be compared, and nobody can tell whether the person gets what they are owed.',
  fix: 'Enter all amounts in the currency of the scheme.',
});
