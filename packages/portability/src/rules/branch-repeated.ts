import { rule } from '@amparo/core';

/** Each branch stands once. */
export const branchRepeated = rule({
  code: 'portability.branch-repeated',
  source: 'Amparo, agreement',
  severity: 'error',
  at: '/branches',
  check: 'size(distinct(self.branches.map(b, b.branch))) == size(self.branches)',
  title: 'A branch stands twice.',
  because: 'The two entries may contradict each other, and nobody knows which one counts.',
  fix: 'Join the two entries.',
});
