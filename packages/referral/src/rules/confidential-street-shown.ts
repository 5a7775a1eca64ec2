import { rule } from '@amparo/core';
import { isPublic } from './terms.ts';

/**
 * A copy that others may read has neither street nor postal code of a confidential place. In some countries a
 * postal code is one building.
 */
export const confidentialStreetShown = rule({
  code: 'referral.confidential-street-shown',
  source: 'R23',
  severity: 'error',
  at: '/address/addressLine',
  when: `self.confidentialAddress && ${isPublic}`,
  check: '!has(self.address) || (!has(self.address.addressLine) && !has(self.address.postalCode))',
  title: 'The address is confidential, and this copy gives street or postal code.',
  because: 'Those from whom people fled find the shelter, and it is safe for nobody any more.',
  fix: 'Take it out of this copy. If it was published, tell the shelter at once. A copy that may hold it is marked as restricted.',
});
