import { rule } from '@amparo/core';

/** A case is kept beyond the day it ends. */
export const retentionEndsBeforeClosing = rule({
  code: 'grievance.retention-ends-before-closing',
  source: 'G24',
  severity: 'warning',
  at: '/retentionUntil',
  when: 'has(self.closedAt)',
  check: 'self.retentionUntil > dateOf(self.closedAt)',
  title: '{field} is not later than the day the case ended.',
  because: 'The case would be deleted before the worker can appeal or ask for it.',
  fix: 'Enter the day that your retention rules give, counted from the end of the case.',
});
