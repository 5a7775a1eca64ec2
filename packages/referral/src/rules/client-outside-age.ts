import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** The client has an age that the service is for. */
export const clientOutsideAge = rule({
  code: 'referral.client-outside-age',
  source: 'R09',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: `has(self.clientAge) && ${isOpen}`,
  check:
    '(!has(others.service.minimumAge) || self.clientAge >= others.service.minimumAge) ' +
    '&& (!has(others.service.maximumAge) || self.clientAge <= others.service.maximumAge)',
  title: 'The client is younger or older than the people this service is for.',
  because: 'The client may be turned away at the door.',
  fix: 'Ask the receiver whether it makes an exception, or choose another service.',
});
