import { rule } from '@amparo/core';

/** An incident of which something still goes on has no end yet. */
export const incidentEndedWhileOngoing = rule({
  code: 'grievance.incident-ended-while-ongoing',
  source: 'G03',
  severity: 'warning',
  at: '/incidentEnd',
  when: 'self.issues.exists(i, has(i.ongoing) && i.ongoing)',
  check: '!has(self.incidentEnd)',
  title: '{field} is filled in, but an issue is marked as ongoing.',
  because: 'Whoever reads only the end believes that the harm is over, and help may stop.',
  fix: 'Remove the end while something goes on, or correct the issue if it is over.',
});
