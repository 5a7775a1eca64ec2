import { rule } from '@amparo/core';

/** The time a claim is about ends on or after the day it starts. */
export const claimPeriodEndsBeforeStart = rule({
  code: 'grievance.claim-period-ends-before-start',
  source: 'G11',
  severity: 'error',
  forEach: '/claims/*',
  at: '/periodEnd',
  when: 'has(item.periodStart) && has(item.periodEnd)',
  check: 'item.periodStart <= item.periodEnd',
  title: '{field} is earlier than the start of the period.',
  because: 'A period that runs backwards counts as no time at all, and the worker loses what depends on it.',
  fix: 'Check both dates; often day and month are swapped.',
});
