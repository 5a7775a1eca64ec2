import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** The service is not closed for a time. */
export const serviceTemporarilyClosed = rule({
  code: 'referral.service-temporarily-closed',
  source: 'R03',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: isOpen,
  check: '!attributeOf("service-status", others.service.status, "temporary", false)',
  title: 'The service is closed for a time.',
  because: 'The client is sent to a closed door.',
  fix: 'Ask the receiver when it opens again, or choose another service.',
});
