import { rule } from '@amparo/core';
import { restsOnConsent, toldOrToBeTold } from './terms.ts';

/**
 * The consent covers the class of recipient that the type of receiver belongs to. Types without a class, such
 * as immigration services, have rules of their own.
 */
export const consentForOtherRecipient = rule({
  code: 'referral.consent-for-other-recipient',
  source: 'R01',
  severity: 'error',
  at: '/consentId',
  when:
    `${toldOrToBeTold} && ${restsOnConsent} ` +
    '&& attributeOf("organisation-type", self.toOrgType, "recipientClass", "") != ""',
  check:
    'self.consents.exists(c, c.consentId == self.consentId && (has(c.overrideBy) ' +
    '|| attributeOf("organisation-type", self.toOrgType, "recipientClass", "") in c.recipientClasses))',
  title: 'The consent does not cover this kind of receiver.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Ask the client whether this receiver may be told, and record the answer. Send nothing before that.',
});
