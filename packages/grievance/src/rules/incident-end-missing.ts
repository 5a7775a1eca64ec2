import { rule } from '@amparo/core';

/** An incident of which nothing goes on any more has an end. */
export const incidentEndMissing = rule({
  code: 'grievance.incident-end-missing',
  source: 'G03',
  severity: 'warning',
  at: '/incidentEnd',
  when: '!self.issues.exists(i, has(i.ongoing) && i.ongoing)',
  check: 'has(self.incidentEnd)',
  title: '{field} is missing, and no issue is marked as ongoing.',
  because: 'Help for people who are still being harmed is more urgent, and nobody can see whether they are.',
  fix: 'Enter when it ended, or mark the issue that still goes on as ongoing.',
});
