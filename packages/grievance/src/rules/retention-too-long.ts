import { rule } from '@amparo/core';

/**
 * A highly restricted case is kept at most the configured number of whole years after it ends; while it is open,
 * after today. Counted backwards, so that a day beyond the anniversary is a year more.
 */
export const retentionTooLong = rule({
  code: 'grievance.retention-too-long',
  source: 'G24',
  severity: 'warning',
  at: '/retentionUntil',
  when: 'self.sensitivity.level == "highly-restricted"',
  check:
    'yearsBetween(self.retentionUntil, dateOf(has(self.closedAt) && attributeOf("case-status", self.status, "closed", false) ' +
    '? self.closedAt : now)) >= -settings.highlyRestrictedRetentionYears',
  title: 'This highly restricted case is to be kept longer than allowed.',
  because: 'The longer such data is kept, the more chances there are that it leaks.',
  fix: 'Enter an earlier day, or have the longer time approved and set in your retention rules.',
});
