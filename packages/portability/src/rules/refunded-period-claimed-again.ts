import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/** What was paid out is not asked for again, as a transfer or a refund. */
export const refundedPeriodClaimedAgain = rule({
  code: 'portability.refunded-period-claimed-again',
  source: 'P08',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'attributeOf("portability-request-kind", self.kind, "movesMoney", false)',
  check: '!where(others.periods, "periodId", item).exists(p, has(p.refunded))',
  title: 'The contributions of this period were already paid out.',
  because: 'They cannot be paid out or transferred a second time; the whole request may be refused.',
  fix: 'Remove the period from the request.',
});
