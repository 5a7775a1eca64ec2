import { rule } from '@amparo/core';
import { consentInForceAt } from './terms.ts';

/**
 * Whatever is told to somebody outside rests on an answer of the person that was in force at that moment, for that
 * class of recipient and that purpose, or on an override. Faults of the answer itself are left to the rules of consent.
 */
export const disclosureWithoutConsent = rule({
  code: 'grievance.disclosure-without-consent',
  source: 'G15',
  severity: 'error',
  forEach: '/disclosures/*',
  at: '/consentId',
  check:
    'self.consents.exists(c, (!has(item.consentId) || c.consentId == item.consentId) ' +
    '&& item.recipientClass in c.recipientClasses && item.purpose in c.purposes ' +
    `&& (has(c.overrideBy) || (${consentInForceAt('item.disclosedAt')} ` +
    '&& (!has(item.recipientId) || !has(c.recipientsExcluded) || !(item.recipientId in c.recipientsExcluded)))))',
  title: 'The case was told to somebody outside without a consent that allows it.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Record the consent that was in force for this recipient and purpose, or the override and its reason. If there is none, share nothing more and tell your data protection officer.',
});
