import { rule } from '@amparo/core';

/** A case closed as a duplicate says which case it repeats; otherwise it would still be counted. */
export const duplicateWithoutOriginal = rule({
  code: 'grievance.duplicate-without-original',
  source: 'G22',
  severity: 'warning',
  at: '/duplicateOf',
  when: 'has(self.closureReason) && self.closureReason == "duplicate"',
  check: 'has(self.duplicateOf)',
  title: 'The case was closed as a duplicate, but {field} is missing.',
  because: 'Without it the same grievance is counted twice, and nobody finds the case that goes on.',
  fix: 'Enter the Case ID of the case that goes on.',
});
