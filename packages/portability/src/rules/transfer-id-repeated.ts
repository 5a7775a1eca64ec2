import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each transfer stands once among the records that are checked together. */
export const transferIdRepeated = rule({
  code: 'portability.transfer-id-repeated',
  source: 'Amparo, contribution transfer',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('contribution-transfer', 'transferId') },
  at: '/transferId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one transfer at two times, or two under one number.',
  fix: 'If it is the same transfer, keep the newest. If there are two, give one of them a new Transfer ID.',
});
