import { rule } from '@amparo/core';
import { comparable, oneBefore, ownCount, timeOf } from './time-terms.ts';

/** A converted count gives back the count before to within one unit. */
export const conversionLoss = rule({
  code: 'portability.conversion-loss',
  source: 'P25',
  severity: 'warning',
  at: '/convertedFrom',
  when: `has(self.convertedFrom) && ${comparable(ownCount, 'self.convertedFrom')}`,
  check:
    `compareDecimals(${timeOf(ownCount, 'self.convertedFrom')}, ` +
    `sumDecimals([${timeOf('self.convertedFrom', ownCount)}, ${timeOf(oneBefore, ownCount)}])) <= 0.0 ` +
    `&& compareDecimals(sumDecimals([${timeOf(ownCount, 'self.convertedFrom')}, ${timeOf(oneBefore, ownCount)}]), ` +
    `${timeOf('self.convertedFrom', ownCount)}) >= 0.0`,
  title: 'Converted back, the count is off by more than one unit from the count before.',
  because: 'Time is lost or gained in the conversion, and with it perhaps the right to a benefit.',
  fix: 'Convert again with the day basis of the scheme, and keep the decimals.',
});
