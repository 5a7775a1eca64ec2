import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/** Time whose contributions were paid out is not counted. */
export const refundedPeriodCounted = rule({
  code: 'portability.refunded-period-counted',
  source: 'P08',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'self.status != "rejected"',
  check: '!where(others.periods, "periodId", item).exists(p, has(p.refunded))',
  title: 'The contributions of this period were paid out; it counts no longer.',
  because: 'A benefit that rests on it would have to be paid back.',
  fix: 'Leave the period out, and work the benefit out again. Ask whether the refund can be paid back to restore the time.',
});
