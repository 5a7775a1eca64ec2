import { rule } from '@amparo/core';
import { isPublic } from './terms.ts';

/** A copy that others may read does not say how to get to a confidential place. */
export const confidentialDirectionsShown = rule({
  code: 'referral.confidential-directions-shown',
  source: 'R23',
  severity: 'error',
  at: '/transportation',
  when: `self.confidentialAddress && ${isPublic}`,
  check: '!has(self.transportation)',
  title: 'The address is confidential, and this copy says how to get there.',
  because: 'Those from whom people fled find the shelter, and it is safe for nobody any more.',
  fix: 'Take it out of this copy. If it was published, tell the shelter at once. A copy that may hold it is marked as restricted.',
});
