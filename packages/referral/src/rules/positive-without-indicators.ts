import { rule } from '@amparo/core';
import { isPositive } from './terms.ts';

/** A positive screening names what was seen. */
export const positiveWithoutIndicators = rule({
  code: 'referral.positive-without-indicators',
  source: 'Amparo, trafficking screening',
  severity: 'warning',
  at: '/iloIndicators',
  when: isPositive,
  check:
    'size(self.iloIndicators) > 0 || (has(self.furtherIndicators) ' + '&& size(self.furtherIndicators) > 0)',
  title: 'The screening found signs of trafficking, and names none.',
  because: 'A finding that rests on nothing does not hold when the person needs it.',
  fix: 'Enter the indicators that were seen.',
});
