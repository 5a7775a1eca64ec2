import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** The service is in use. A closing for a time is a rule of its own. */
export const serviceClosed = rule({
  code: 'referral.service-closed',
  source: 'R03',
  severity: 'error',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: isOpen,
  check:
    'attributeOf("service-status", others.service.status, "usable", false) ' +
    '|| attributeOf("service-status", others.service.status, "temporary", false)',
  title: 'The service no longer exists or is not in use.',
  because: 'The client is sent to a closed door.',
  fix: 'Choose another service, and correct the directory if it is wrong.',
});
