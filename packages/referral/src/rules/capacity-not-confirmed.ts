import { rule } from '@amparo/core';
import { awaitsAnswer, hours } from './terms.ts';

/** Of a shelter or an emergency service it is known, and not from long ago, whether it has a place. */
export const capacityNotConfirmed = rule({
  code: 'referral.capacity-not-confirmed',
  source: 'R08',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: awaitsAnswer,
  check:
    '!(attributeOf("service-type", others.service.serviceType, "urgentPlace", false) ' +
    '|| (has(others.service.emergency24h) && others.service.emergency24h)) ' +
    '|| (has(others.service.capacityUpdatedAt) ' +
    `&& timestamp(now) <= timestamp(others.service.capacityUpdatedAt) + ${hours('settings.capacityMaxAgeDays * 24.0')})`,
  title: 'Nobody has confirmed lately whether this service has a place.',
  because: 'Whoever needs a bed tonight cannot be sent to a place that may be full.',
  fix: 'Call the service before you send the client, and update the directory.',
});
