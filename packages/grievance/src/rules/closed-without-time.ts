import { rule } from '@amparo/core';

/** A case that has ended says when. */
export const closedWithoutTime = rule({
  code: 'grievance.closed-without-time',
  source: 'G08',
  severity: 'error',
  at: '/closedAt',
  when: 'attributeOf("case-status", self.status, "closed", false)',
  check: 'has(self.closedAt)',
  title: 'The case has ended, but {field} is missing.',
  because: 'Time limits for appeal and for deleting the data are counted from the end of the case.',
  fix: 'Enter when the case ended, or correct the status if it is still open.',
});
