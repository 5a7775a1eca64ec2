import { rule } from '@amparo/core';
import { isPublic } from './terms.ts';

/** A copy that others may read has no coordinates of a confidential place. */
export const confidentialCoordinatesShown = rule({
  code: 'referral.confidential-coordinates-shown',
  source: 'R23',
  severity: 'error',
  at: '/latitude',
  when: `self.confidentialAddress && ${isPublic}`,
  check: '!has(self.latitude) && !has(self.longitude)',
  title: 'The address is confidential, and this copy gives its coordinates.',
  because: 'Those from whom people fled find the shelter, and it is safe for nobody any more.',
  fix: 'Take it out of this copy. If it was published, tell the shelter at once. A copy that may hold it is marked as restricted.',
});
