import { rule } from '@amparo/core';

/** Each service location stands once among the records that are checked together. */
export const serviceLocationIdRepeated = rule({
  code: 'referral.service-location-id-repeated',
  source: 'Amparo, service location',
  severity: 'error',
  scope: 'dataset',
  among: {
    same: { record: 'service-location', on: { '/serviceLocationId': '/serviceLocationId' }, give: 'count' },
  },
  at: '/serviceLocationId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'Whoever looks it up finds one or the other, and a client may be sent to the wrong one.',
  fix: 'Keep the newest entry. If there are two, give one of them a new id.',
});
