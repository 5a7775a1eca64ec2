import { rule } from '@amparo/core';

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
    '&& (has(c.overrideBy) || (!(c.status in ["refused", "not-asked"]) ' +
    '&& (c.status != "expired" || has(c.expiresAt)) ' +
    '&& (!has(c.obtainedAt) || timestamp(c.obtainedAt) <= timestamp(item.disclosedAt)) ' +
    '&& (!has(c.expiresAt) || timestamp(item.disclosedAt) <= timestamp(c.expiresAt)) ' +
    '&& (!has(c.withdrawnAt) || timestamp(item.disclosedAt) < timestamp(c.withdrawnAt)) ' +
    '&& (!has(item.recipientId) || !has(c.recipientsExcluded) || !(item.recipientId in c.recipientsExcluded)))))',
  title: 'The case was told to somebody outside without a consent that allows it.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Record the consent that was in force for this recipient and purpose, or the override and its reason. If there is none, share nothing more and tell your data protection officer.',
});
