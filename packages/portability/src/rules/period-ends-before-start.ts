import { rule } from '@amparo/core';

/** A period ends on or after the day it begins. */
export const periodEndsBeforeStart = rule({
  code: 'portability.period-ends-before-start',
  source: 'P01',
  severity: 'error',
  at: '/dateTo',
  when: 'has(self.dateTo)',
  check: 'self.dateFrom <= self.dateTo',
  title: 'The period ends before it begins.',
  because: 'Such a period counts as no time at all, and the person loses it.',
  fix: 'Check both days; often day and month are swapped.',
});
