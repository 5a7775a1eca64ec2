import { rule } from '@amparo/core';

/**
 * A case that is inadmissible, or was closed as such, says why. Silent where the status is not the last in the history:
 * a rule of its own says so.
 */
export const inadmissibleWithoutReason = rule({
  code: 'grievance.inadmissible-without-reason',
  source: 'Amparo, grievance case',
  severity: 'error',
  at: '/inadmissibleReason',
  when:
    'self.statusHistory[size(self.statusHistory) - 1].status == self.status ' +
    '&& [self.statusHistory.filter(step, step.status != "closed")].exists(before, size(before) > 0 ' +
    '&& before[size(before) - 1].status == "inadmissible")',
  check: 'has(self.inadmissibleReason)',
  title: 'The case is inadmissible, but {field} is missing.',
  because: 'Whoever is turned away has a right to know why, and where to go instead.',
  fix: 'Enter why the case cannot be taken. If it was taken after all, correct the status.',
});
