import { rule } from '@amparo/core';
import { fits, isOpen } from './terms.ts';

/**
 * The client fits one of the groups that the service is for, as far as the referral says. Groups that keep
 * others away for their safety have a rule of their own.
 */
export const clientOutsidePopulation = rule({
  code: 'referral.client-outside-population',
  source: 'R09',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: isOpen,
  check:
    '!has(others.service.populations) || size(others.service.populations) == 0 ' +
    '|| (others.service.populations.exists(p, has(p.exclusiveForSafety) && p.exclusiveForSafety) ' +
    '&& !(has(self.clientSex) && self.clientSex == "other")) ' +
    `|| others.service.populations.exists(p, ${fits})`,
  title: 'The client is not among the people this service is for.',
  because: 'The client may be turned away at the door.',
  fix: 'Ask the receiver whether it makes an exception, or choose another service.',
});
