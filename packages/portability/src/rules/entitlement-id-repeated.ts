import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each benefit stands once among the records that are checked together. */
export const entitlementIdRepeated = rule({
  code: 'portability.entitlement-id-repeated',
  source: 'Amparo, entitlement',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('entitlement', 'entitlementId') },
  at: '/entitlementId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one benefit at two times, or two under one number.',
  fix: 'If it is the same benefit, keep the newest. If there are two, give one of them a new Entitlement ID.',
});
