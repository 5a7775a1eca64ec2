import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** For claims for wages, gender-based violence and trafficking, the service costs the client nothing. */
export const serviceCostsClient = rule({
  code: 'referral.service-costs-client',
  source: 'R12',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: `${isOpen} && self.reasonCodes.exists(s, attributeOf("service-type", s, "mustBeFree", false))`,
  check: '!has(others.service.feeFree) || others.service.feeFree',
  title: 'This service costs the client money, and for this need it should not.',
  because: 'Workers who were not paid, or survived violence, go into debt again or stay away.',
  fix: 'Look for a service that is free, or find out who can pay for the client, and tell the client before they go.',
});
