import { rule } from '@amparo/core';

/** A benefit starts when the age for it is reached, unless it is an early pension. */
export const startsBeforeAge = rule({
  code: 'portability.starts-before-age',
  source: 'P27',
  severity: 'warning',
  at: '/startDate',
  when: 'has(self.pensionableFrom)',
  check: 'self.pensionableFrom <= self.startDate || (has(self.earlyPension) && self.earlyPension)',
  title: 'The benefit starts before the person has the age for it.',
  because: 'What was paid too early would have to be paid back.',
  fix: 'Check both dates. If it is an early pension, say so.',
});
