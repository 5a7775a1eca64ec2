import { rule } from '@amparo/core';

/** A claim for a pension is about the branch of that pension. */
export const claimBranchContradictsKind = rule({
  code: 'portability.claim-branch-contradicts-kind',
  source: 'Amparo, portability request',
  severity: 'error',
  at: '/branch',
  when: 'attributeOf("portability-request-kind", self.kind, "claimFor", "") != ""',
  check: 'self.branch == attributeOf("portability-request-kind", self.kind, "claimFor", "")',
  title: 'The {field} does not go with the kind of claim.',
  because: 'The request reaches the wrong office, and the person waits.',
  fix: 'Check the kind and the branch.',
});
