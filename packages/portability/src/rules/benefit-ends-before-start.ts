import { rule } from '@amparo/core';

/** A benefit ends on or after the day it starts. */
export const benefitEndsBeforeStart = rule({
  code: 'portability.benefit-ends-before-start',
  source: 'Amparo, entitlement',
  severity: 'error',
  at: '/endDate',
  when: 'has(self.endDate)',
  check: 'self.startDate <= self.endDate',
  title: 'The benefit ends before it starts.',
  because: 'It would never be paid.',
  fix: 'Check both days.',
});
