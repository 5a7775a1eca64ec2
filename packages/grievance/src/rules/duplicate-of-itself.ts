import { rule } from '@amparo/core';

/** A case does not repeat itself. */
export const duplicateOfItself = rule({
  code: 'grievance.duplicate-of-itself',
  source: 'G22',
  severity: 'error',
  at: '/duplicateOf',
  when: 'has(self.duplicateOf)',
  check: 'self.duplicateOf != self.caseId',
  title: 'The case is marked as a duplicate of itself.',
  because: 'Duplicates are left out of all counts, so this case would be counted nowhere.',
  fix: 'Enter the Case ID of the other case, or remove the mark.',
});
