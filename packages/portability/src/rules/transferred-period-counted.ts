import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/** Time that was transferred is not counted by the country it was transferred from. */
export const transferredPeriodCounted = rule({
  code: 'portability.transferred-period-counted',
  source: 'P09',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'self.status != "rejected"',
  check:
    '!where(others.periods, "periodId", item).exists(p, has(p.transferredTo) && p.country == self.country ' +
    '&& (!has(self.institutionId) || self.institutionId != p.transferredTo))',
  title:
    'The contributions of this period were transferred to another institution, and this country still counts it.',
  because: 'The same time is counted by two institutions.',
  fix: 'Leave the period out; the institution that received the contributions counts it.',
});
