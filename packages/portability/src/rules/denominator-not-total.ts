import { rule } from '@amparo/core';

/**
 * The total time is the sum of the counted time of all countries, or a cap below it. Silent where units
 * differ.
 */
export const denominatorNotTotal = rule({
  code: 'portability.denominator-not-total',
  source: 'P14',
  severity: 'error',
  at: '/proRataDenominator',
  when:
    'has(self.proRataDenominator) && has(self.countedPeriods) && self.countedPeriods.all(c, ' +
    'c.counted.unit == self.proRataDenominator.unit && (c.counted.unit != "day" || (has(c.counted.dayBasis) ' +
    '&& has(self.proRataDenominator.dayBasis) && c.counted.dayBasis == self.proRataDenominator.dayBasis)))',
  check:
    'has(self.denominatorCapped) && self.denominatorCapped ' +
    '? compareDecimals(self.proRataDenominator.value, sumDecimals(self.countedPeriods.map(c, c.counted.value))) <= 0.0 ' +
    ': compareDecimals(self.proRataDenominator.value, sumDecimals(self.countedPeriods.map(c, c.counted.value))) == 0.0',
  title: 'The {field} is not the sum of the time counted in all countries.',
  because: 'A total that is too high makes the share of the person too small.',
  fix: 'Add up the counted time of all countries. If the law caps the total, say that it is capped.',
});
