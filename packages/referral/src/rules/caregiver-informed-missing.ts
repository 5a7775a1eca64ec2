import { rule } from '@amparo/core';
import { isMinor } from './terms.ts';

/** For a minor it is said whether the caregiver knows. */
export const caregiverInformedMissing = rule({
  code: 'referral.caregiver-informed-missing',
  source: 'R10',
  severity: 'error',
  at: '/caregiverInformed',
  when: isMinor,
  check: 'has(self.caregiverInformed)',
  title: 'It is not said whether the caregiver of the minor knows of the referral.',
  because: 'A caregiver has a right to know, unless knowing puts the child in danger.',
  fix: 'Say whether the caregiver was informed.',
});
