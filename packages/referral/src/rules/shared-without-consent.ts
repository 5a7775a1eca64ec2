import { rule } from '@amparo/core';
import { isShared } from './terms.ts';

/**
 * Whatever is shared rests on an answer of the client that stands in the referral, or on an override. A draft
 * still has time.
 */
export const sharedWithoutConsent = rule({
  code: 'referral.shared-without-consent',
  source: 'R01',
  severity: 'error',
  at: '/consentId',
  when: `${isShared} && !has(self.consentOverride)`,
  check: 'has(self.consentId) && self.consents.exists(c, c.consentId == self.consentId)',
  title: 'The receiver was told of the client, and no answer to the question of consent is named.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Name the consent that was in force, or record the override and its reason. If there is none, ask the receiver to stop and to delete, and ask the client.',
});
