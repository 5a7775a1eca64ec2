import { rule } from '@amparo/core';

/** From duplicate to original, nobody comes back to the case they started from. Silent on a case that points to itself. */
export const duplicateChainLoops = rule({
  code: 'grievance.duplicate-chain-loops',
  source: 'G22',
  severity: 'error',
  scope: 'dataset',
  links: { from: 'caseId', to: 'duplicateOf' },
  at: '/duplicateOf',
  when: 'has(self.duplicateOf) && self.duplicateOf != self.caseId',
  check: '!comesBack(self.caseId)',
  title: 'These cases are marked as duplicates of each other in a circle.',
  because: 'Duplicates are left out of all counts, so none of these cases would be counted.',
  fix: 'Decide which case is the original, and remove the mark from it.',
});
