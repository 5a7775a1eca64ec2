import { rule } from '@amparo/core';
import { isPositive } from './terms.ts';

/** After a positive screening there is a referral, or a refusal of one. */
export const positiveWithoutReferral = rule({
  code: 'referral.positive-without-referral',
  source: 'T03',
  severity: 'warning',
  at: '/referralId',
  when: isPositive,
  check: 'has(self.referralId) || has(self.referralRefused)',
  title:
    'The screening found signs of trafficking, and the person was neither referred nor refused a referral.',
  because: 'A person who was found and not helped goes back to where they were exploited.',
  fix: 'Refer the person, or record that they were offered a referral and did not want it.',
});
