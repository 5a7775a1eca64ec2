import { rule } from '@amparo/core';
import { restsOnConsent, toldOrToBeTold } from './terms.ts';

/** The receiver is not one that the client excluded. */
export const recipientExcluded = rule({
  code: 'referral.recipient-excluded',
  source: 'R01',
  severity: 'error',
  at: '/toOrg/organisationId',
  when: `${toldOrToBeTold} && ${restsOnConsent} && has(self.toOrg.organisationId)`,
  check:
    'self.consents.exists(c, c.consentId == self.consentId && (has(c.overrideBy) ' +
    '|| !has(c.recipientsExcluded) || !(self.toOrg.organisationId in c.recipientsExcluded)))',
  title: 'The client said that this receiver must not be told.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Choose another receiver. If this one was told already, ask it to stop and to delete, and tell the client.',
});
