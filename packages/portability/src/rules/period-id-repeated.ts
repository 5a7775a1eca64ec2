import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each period stands once among the records that are checked together. */
export const periodIdRepeated = rule({
  code: 'portability.period-id-repeated',
  source: 'Amparo, insurance period',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('insurance-period', 'periodId') },
  at: '/periodId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because:
    'They may be one period at two times, or two periods under one number; both distort what is counted.',
  fix: 'If it is the same period, keep the newest. If there are two, give one of them a new Period ID.',
});
