import { rule } from '@amparo/core';

/** The maximum age is not below the minimum age. */
export const serviceAgeReversed = rule({
  code: 'referral.service-age-reversed',
  source: 'R22',
  severity: 'error',
  at: '/maximumAge',
  when: 'has(self.minimumAge) && has(self.maximumAge)',
  check: 'self.minimumAge <= self.maximumAge',
  title: '{field} is below the minimum age.',
  because: 'Read as it stands, the service is for nobody, and no client is sent there.',
  fix: 'Check both ages; often they are swapped.',
});
