import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** A benefit paid abroad under an agreement is of a branch whose export the agreement covers. */
export const exportNotInAgreement = rule({
  code: 'portability.export-not-in-agreement',
  source: 'P22',
  severity: 'warning',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/exportGround',
  when: 'has(self.exportCountry) && self.exportCountry != self.country && has(self.exportGround) && self.exportGround == "agreement"',
  check: 'others.agreement.branches.exists(b, b.branch == self.branch && has(b.export) && b.export)',
  title: 'The agreement, as recorded, does not have benefits of this branch paid abroad.',
  because: 'The payment can be stopped at any time.',
  fix: 'Check the agreement. If it covers the export of this branch, correct its record.',
});
