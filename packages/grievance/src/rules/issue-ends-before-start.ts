import { rule } from '@amparo/core';

/** An issue ends on or after the day it starts. */
export const issueEndsBeforeStart = rule({
  code: 'grievance.issue-ends-before-start',
  source: 'Amparo, grievance case',
  severity: 'error',
  forEach: '/issues/*',
  at: '/endDate',
  when: 'has(item.startDate) && has(item.endDate)',
  check: 'item.startDate <= item.endDate',
  title: '{field} is earlier than the start of the issue.',
  because: 'How long people were harmed is counted between these days. A wrong one hides it.',
  fix: 'Check both dates; often day and month are swapped.',
});
