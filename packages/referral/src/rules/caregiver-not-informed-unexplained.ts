import { rule } from '@amparo/core';
import { isMinor } from './terms.ts';

/** Who does not inform the caregiver of a minor says why. */
export const caregiverNotInformedUnexplained = rule({
  code: 'referral.caregiver-not-informed-unexplained',
  source: 'R10',
  severity: 'error',
  at: '/caregiverNotInformedReason',
  when: `${isMinor} && has(self.caregiverInformed) && !self.caregiverInformed`,
  check: 'has(self.caregiverNotInformedReason)',
  title: 'The caregiver of the minor was not informed, and no reason is given.',
  because: 'A caregiver has a right to know, unless knowing puts the child in danger.',
  fix: 'Inform the caregiver, or enter why not.',
});
