import { rule } from '@amparo/core';

/** A case that has ended says how it ended for the worker. */
export const closedWithoutOutcome = rule({
  code: 'grievance.closed-without-outcome',
  source: 'G08',
  severity: 'error',
  at: '/outcome',
  when: 'attributeOf("case-status", self.status, "closed", false)',
  check: 'has(self.outcome)',
  title: 'The case has ended, but {field} is missing.',
  because: 'Whether people found remedy can only be seen from outcomes.',
  fix: 'Enter how the case ended for the worker, or correct the status if it is still open.',
});
