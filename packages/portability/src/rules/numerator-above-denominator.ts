import { rule } from '@amparo/core';
import { comparable, timeOf } from './time-terms.ts';

/** The own time is at most the total time. */
export const numeratorAboveDenominator = rule({
  code: 'portability.numerator-above-denominator',
  source: 'P14',
  severity: 'error',
  at: '/proRataNumerator',
  when:
    'has(self.proRataNumerator) && has(self.proRataDenominator) ' +
    `&& ${comparable('self.proRataNumerator', 'self.proRataDenominator')}`,
  check:
    `compareDecimals(${timeOf('self.proRataNumerator', 'self.proRataDenominator')}, ` +
    `${timeOf('self.proRataDenominator', 'self.proRataNumerator')}) <= 0.0`,
  title: 'The own time is more than the total time.',
  because: 'The share would be more than the whole.',
  fix: 'Check both counts; perhaps they are swapped.',
});
