import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** Periods are added together for branches for which the agreement says so. */
export const branchNotCoordinated = rule({
  code: 'portability.branch-not-coordinated',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/branch',
  when: 'self.basis == "pro-rata"',
  check:
    'others.agreement.branches.exists(b, b.branch == self.branch && has(b.totalisation) && b.totalisation)',
  title: 'The agreement, as recorded, does not add periods together for this branch.',
  because:
    'Many agreements only settle where contributions are paid; a benefit beyond that can be taken back.',
  fix: 'Check the branch. If the agreement adds periods together for it, correct the record of the agreement.',
});
