import { rule } from '@amparo/core';
import { hours } from './terms.ts';

/** Of a shelter or an emergency service it is known, and not from long ago, whether it has a place. */
export const serviceCapacityOutdated = rule({
  code: 'referral.service-capacity-outdated',
  source: 'R08',
  severity: 'warning',
  at: '/capacityUpdatedAt',
  when:
    'self.status == "active" ' +
    '&& (attributeOf("service-type", self.serviceType, "urgentPlace", false) ' +
    '|| (has(self.emergency24h) && self.emergency24h))',
  check:
    'has(self.capacityUpdatedAt) ' +
    `&& timestamp(now) <= timestamp(self.capacityUpdatedAt) + ${hours('settings.capacityMaxAgeDays * 24.0')}`,
  title: 'Nobody has confirmed lately whether this service has a place.',
  because: 'Whoever needs a bed tonight cannot be sent to a place that may be full.',
  fix: 'Ask the service, and enter the capacity and the time.',
});
