import { rule } from '@amparo/core';
import { awaitsAnswer } from './terms.ts';

/** The service has a place, as far as the directory knows. */
export const serviceWithoutCapacity = rule({
  code: 'referral.service-without-capacity',
  source: 'R08',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: awaitsAnswer,
  check: '!has(others.service.capacityStatus) || others.service.capacityStatus != "no-capacity"',
  title: 'The service has no place at present.',
  because: 'The client loses days, and trust, to an answer that was known before.',
  fix: 'Ask the receiver whether there will be a place, or choose another service.',
});
