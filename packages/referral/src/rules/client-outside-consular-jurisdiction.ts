import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** A consulate is asked for its own nationals only. */
export const clientOutsideConsularJurisdiction = rule({
  code: 'referral.client-outside-consular-jurisdiction',
  source: 'R09',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: `has(self.clientNationality) && ${isOpen}`,
  check:
    '!others.service.serviceAreas.exists(a, has(a.consularJurisdictionOf)) ' +
    '|| others.service.serviceAreas.exists(a, !has(a.consularJurisdictionOf) ' +
    '|| a.consularJurisdictionOf in self.clientNationality)',
  title: 'This consulate does not protect nationals of the country of the client.',
  because:
    'A consulate can help its own nationals only; the client loses time, and a foreign state learns of them.',
  fix: 'Choose the embassy or consulate of the country of the client, if the client wants one to be told.',
});
