import { rule } from '@amparo/core';
import { fits, isOpen } from './terms.ts';

/**
 * Nobody is sent to a service that must keep them away for the safety of those inside, such as a man to a
 * shelter for women. Of a client whose sex is recorded as other, a person decides: the rule on populations
 * says so.
 */
export const clientExcludedForSafety = rule({
  code: 'referral.client-excluded-for-safety',
  source: 'R09',
  severity: 'error',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: isOpen,
  check:
    '!has(others.service.populations) ' +
    '|| !others.service.populations.exists(p, has(p.exclusiveForSafety) && p.exclusiveForSafety) ' +
    `|| others.service.populations.exists(p, ${fits}) || (has(self.clientSex) ` +
    '&& self.clientSex == "other")',
  title:
    'The client is not among the people this service is for, and it must keep others away for their safety.',
  because: 'In a shelter for women, the presence of a man can endanger those who fled from one.',
  fix: 'Choose another service.',
});
