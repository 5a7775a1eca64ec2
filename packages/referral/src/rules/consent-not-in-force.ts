import { rule } from '@amparo/core';
import { consentInForceAt, isShared, restsOnConsent, sharedAt } from './terms.ts';

/**
 * The consent was given before the client was spoken of, had not expired, and had not been withdrawn. Faults
 * of the answer itself are left to the rules of consent.
 */
export const consentNotInForce = rule({
  code: 'referral.consent-not-in-force',
  source: 'R01',
  severity: 'error',
  at: '/consentId',
  when: `${isShared} && ${restsOnConsent}`,
  check:
    'self.consents.exists(c, c.consentId == self.consentId && (has(c.overrideBy) ' +
    `|| (${consentInForceAt(sharedAt)})))`,
  title: 'The consent was not in force when the receiver was told.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Check the times of the consent and of delivery. If it was not in force, ask the receiver to stop and to delete, and ask the client.',
});
