import { rule } from '@amparo/core';

/**
 * An issue that still goes on has no end yet. Silent where the incident has an end: then a rule of its own says that
 * something is still marked as ongoing.
 */
export const issueOngoingWithEnd = rule({
  code: 'grievance.issue-ongoing-with-end',
  source: 'Amparo, grievance case',
  severity: 'warning',
  forEach: '/issues/*',
  at: '/endDate',
  when: 'has(item.ongoing) && item.ongoing && !has(self.incidentEnd)',
  check: '!has(item.endDate)',
  title: '{field} is filled in, but the issue is marked as ongoing.',
  because: 'Nobody can tell whether people are still being harmed and need help now.',
  fix: 'Remove the end while the issue goes on. If it is over, mark it as no longer ongoing.',
});
