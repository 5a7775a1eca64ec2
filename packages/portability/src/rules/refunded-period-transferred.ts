import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/** What was paid out to the worker is not transferred. A lump sum is the paying out itself. */
export const refundedPeriodTransferred = rule({
  code: 'portability.refunded-period-transferred',
  source: 'P08',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  when: '!attributeOf("transfer-status", self.status, "void", false)',
  check:
    '!where(others.periods, "periodId", item).exists(p, has(p.refunded) && !(attributeOf("transfer-mode", self.mode, "toWorker", false) ' +
    '&& (!has(p.refunded.transferId) || p.refunded.transferId == self.transferId)))',
  title: 'The contributions of this period were already paid out to the worker.',
  because: 'They cannot be moved a second time; one institution would pay for nothing.',
  fix: 'Leave the period out of the transfer.',
});
