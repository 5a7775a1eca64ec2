import { rule } from '@amparo/core';

/** Each screening stands once among the records that are checked together. */
export const screeningIdRepeated = rule({
  code: 'referral.screening-id-repeated',
  source: 'Amparo, trafficking screening',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'trafficking-screening', on: { '/screeningId': '/screeningId' }, give: 'count' } },
  at: '/screeningId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because:
    'They may be one screening at two times, or two people under one number; both distort every count.',
  fix: 'If it is the same screening, keep the newest. If there are two, give one of them a new id.',
});
