import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/**
 * The agreement covers the branch of a request, and adds periods together where the request asks for that.
 */
export const requestBranchNotCoordinated = rule({
  code: 'portability.request-branch-not-coordinated',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/branch',
  check:
    'others.agreement.branches.exists(b, b.branch == self.branch ' +
    '&& (!attributeOf("portability-request-kind", self.kind, "totalises", false) || (has(b.totalisation) && b.totalisation)))',
  title: 'The agreement, as recorded, does not cover this branch, or does not add periods together for it.',
  because: 'The other institution will refuse the request.',
  fix: 'Check the branch. If the agreement covers it, correct the record of the agreement.',
});
