import { rule } from '@amparo/core';

/** The service that is asked for is one of the receiver. */
export const serviceOfOtherOrganisation = rule({
  code: 'referral.service-of-other-organisation',
  source: 'R03',
  severity: 'error',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/toServiceId',
  when: 'has(self.toServiceId) && has(self.toOrg.organisationId)',
  check: 'others.service.organisationId == self.toOrg.organisationId',
  title: 'The service does not belong to the receiver.',
  because:
    'Details of the client reach an organisation that nobody meant, or that the client did not agree to.',
  fix: 'Check the receiver and the service in the directory.',
});
