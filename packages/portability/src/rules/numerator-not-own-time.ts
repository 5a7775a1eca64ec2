import { rule } from '@amparo/core';

/**
 * The upper part of the fraction is the time counted in this country. Silent where units differ, and where
 * the total is capped.
 */
export const numeratorNotOwnTime = rule({
  code: 'portability.numerator-not-own-time',
  source: 'P14',
  severity: 'error',
  at: '/proRataNumerator',
  when:
    'has(self.proRataNumerator) && has(self.countedPeriods) && !(has(self.denominatorCapped) && self.denominatorCapped) ' +
    '&& self.countedPeriods.all(c, c.country != self.country || (c.counted.unit == self.proRataNumerator.unit ' +
    '&& (c.counted.unit != "day" || (has(c.counted.dayBasis) && has(self.proRataNumerator.dayBasis) ' +
    '&& c.counted.dayBasis == self.proRataNumerator.dayBasis))))',
  check:
    'self.countedPeriods.exists(c, c.country == self.country && compareDecimals(c.counted.value, self.proRataNumerator.value) == 0.0)',
  title: 'The {field} is not the time counted in this country.',
  because: 'The share of the person is too small or too large.',
  fix: 'Enter the counted time of this country.',
});
