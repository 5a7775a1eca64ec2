import { rule } from '@amparo/core';

/** Each service stands once among the records that are checked together. */
export const serviceIdRepeated = rule({
  code: 'referral.service-id-repeated',
  source: 'Amparo, service',
  severity: 'error',
  scope: 'dataset',
  among: { same: { record: 'service', on: { '/serviceId': '/serviceId' }, give: 'count' } },
  at: '/serviceId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'Whoever looks it up finds one or the other, and a client may be sent to the wrong one.',
  fix: 'Keep the newest entry. If there are two, give one of them a new id.',
});
