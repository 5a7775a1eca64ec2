import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each agreement stands once among the records that are checked together. */
export const agreementIdRepeated = rule({
  code: 'portability.agreement-id-repeated',
  source: 'Amparo, agreement',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('agreement', 'agreementId') },
  at: '/agreementId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'Rules and calculations would follow whichever comes first.',
  fix: 'If it is the same agreement, keep the newest. If there are two, give one of them a new Agreement ID.',
});
