import { rule } from '@amparo/core';

/** A count in days names its day basis. */
export const dayBasisMissing = rule({
  code: 'portability.day-basis-missing',
  source: 'P25',
  severity: 'warning',
  at: '/dayBasis',
  when: 'self.unit == "day" || (has(self.convertedFrom) && self.convertedFrom.unit == "day")',
  check:
    '(self.unit != "day" || has(self.dayBasis)) ' +
    '&& (!has(self.convertedFrom) || self.convertedFrom.unit != "day" || has(self.convertedFrom.dayBasis))',
  title: 'The period is counted in days, and it is not said how many days a week the scheme counts.',
  because: 'Sixty days are almost three months where a week has five days, and two where it has seven.',
  fix: 'Enter whether the scheme counts five, six or seven days a week.',
});
