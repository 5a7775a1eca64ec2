import { rule } from '@amparo/core';

/**
 * The next step of an open case has been taken by the time it was promised. It is worked out at the time of checking
 * and is never a field. Silent where the status is not the last in the history: the case may have ended.
 */
export const overdue = rule({
  code: 'grievance.overdue',
  source: 'G21',
  severity: 'warning',
  at: '/slaDueAt',
  when:
    'has(self.slaDueAt) && !attributeOf("case-status", self.status, "closed", false) ' +
    '&& self.statusHistory[size(self.statusHistory) - 1].status == self.status',
  check: 'timestamp(now) <= timestamp(self.slaDueAt)',
  title: 'The time by which the next step was promised has passed.',
  because: 'People who hear nothing lose trust and give up, or turn to someone who harms them.',
  fix: 'Take the step now or tell the complainant when it will come. Then enter the new time.',
});
