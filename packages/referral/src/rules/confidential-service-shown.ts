import { rule } from '@amparo/core';

/** A service whose place must not be known has no open location, save one where clients are only received. */
export const confidentialServiceShown = rule({
  code: 'referral.confidential-service-shown',
  source: 'R23',
  severity: 'error',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/serviceId' }, give: 'one' } },
  at: '/confidentialAddress',
  when: '!self.confidentialAddress && (!has(self.locationUse) || self.locationUse != "intake")',
  check: '!others.service.confidentialAddress',
  title: 'The place of this service is confidential, but this location is not marked as such.',
  because: 'Those from whom people fled find the shelter, and it is safe for nobody any more.',
  fix: 'Mark the location as confidential, or as one where clients are received only, if that is all it is.',
});
