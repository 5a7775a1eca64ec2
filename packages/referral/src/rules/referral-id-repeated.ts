import { rule } from '@amparo/core';

/** Each referral stands once among the records that are checked together. */
export const referralIdRepeated = rule({
  code: 'referral.referral-id-repeated',
  source: 'Amparo, referral',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'referral', on: { '/referralId': '/referralId' }, give: 'count' } },
  at: '/referralId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because:
    'They may be one referral at two times, or two clients under one number; both distort every count.',
  fix: 'If it is the same referral, keep the newest. If there are two, give one of them a new id.',
});
