import { rule } from '@amparo/core';

/**
 * A case ends at or after the last step taken while it was open. Silent where the status history is out of order or
 * does not end in the status of the case: rules of their own say so.
 */
export const closedBeforeLastStatus = rule({
  code: 'grievance.closed-before-last-status',
  source: 'G01',
  severity: 'error',
  at: '/closedAt',
  when:
    'has(self.closedAt) && attributeOf("case-status", self.status, "closed", false) ' +
    '&& self.statusHistory[size(self.statusHistory) - 1].status == self.status',
  check:
    '[self.statusHistory.filter(step, !attributeOf("case-status", step.status, "closed", false))].all(open, size(open) == 0 ' +
    '|| timestamp(open[size(open) - 1].at) <= timestamp(self.closedAt) ' +
    '|| timestamp(open[size(open) - 1].at) > timestamp(self.statusHistory[size(self.statusHistory) - 1].at))',
  title: '{field} is earlier than the last step taken while the case was open.',
  because: 'A case that seems to end before its last step looks as if it was handled faster than it was.',
  fix: 'Check when the case ended and when its last steps were taken. After a reopening, enter when it ended again.',
});
