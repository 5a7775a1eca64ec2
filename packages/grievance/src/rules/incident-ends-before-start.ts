import { rule } from '@amparo/core';

/** An incident ends on or after the day it starts. */
export const incidentEndsBeforeStart = rule({
  code: 'grievance.incident-ends-before-start',
  source: 'G02',
  severity: 'error',
  at: '/incidentEnd',
  when: 'has(self.incidentEnd)',
  check: 'self.incidentStart <= self.incidentEnd',
  title: '{field} is earlier than the start of the incident.',
  because:
    'Wages and time limits are counted from these days. A period that runs backwards counts as no time at all.',
  fix: 'Check both dates; often day and month are swapped.',
});
