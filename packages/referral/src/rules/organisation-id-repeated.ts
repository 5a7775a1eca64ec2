import { rule } from '@amparo/core';

/** Each organisation stands once among the records that are checked together. */
export const organisationIdRepeated = rule({
  code: 'referral.organisation-id-repeated',
  source: 'Amparo, organisation',
  severity: 'error',
  scope: 'dataset',
  among: { same: { record: 'organisation', on: { '/organisationId': '/organisationId' }, give: 'count' } },
  at: '/organisationId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'Whoever looks it up finds one or the other, and a client may be sent to the wrong one.',
  fix: 'Keep the newest entry. If there are two, give one of them a new id.',
});
