import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/** A period whose contributions arrived elsewhere is marked as transferred or refunded. */
export const transferredPeriodNotMarked = rule({
  code: 'portability.transferred-period-not-marked',
  source: 'P09',
  severity: 'warning',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'self.status in ["received", "reconciled"] && (attributeOf("transfer-mode", self.mode, "movesTime", false) || attributeOf("transfer-mode", self.mode, "toWorker", false))',
  check:
    'where(others.periods, "periodId", item).all(p, attributeOf("transfer-mode", self.mode, "toWorker", false) ' +
    '? has(p.refunded) : has(p.transferredTo))',
  title: 'The contributions of this period were moved, and the period does not say so.',
  because: 'The country it came from goes on counting it, and the time is counted twice.',
  fix: 'Enter in the period to whom it was transferred, or that it was refunded.',
});
