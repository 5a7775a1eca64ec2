import { rule } from '@amparo/core';
import { consentInForceAt } from './terms.ts';

/**
 * A referral rests on an answer of the person that was in force when it was sent, for that class of recipient and for
 * referral or services, or on an override. Faults of the answer itself are left to the rules of consent.
 */
export const referralWithoutConsent = rule({
  code: 'grievance.referral-without-consent',
  source: 'G15',
  severity: 'error',
  forEach: '/linkedReferrals/*',
  at: '/recipientClass',
  check:
    'self.consents.exists(c, item.recipientClass in c.recipientClasses ' +
    '&& ("referral" in c.purposes || "services" in c.purposes) ' +
    `&& (has(c.overrideBy) || (${consentInForceAt('item.sentAt')})))`,
  title: 'The case was referred without a consent that allows it for this class of recipient.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Record the consent that was in force when the referral was sent, or the override and its reason. If there is none, ask the person, and the receiver to stop.',
});
