import { rule } from '@amparo/core';
import { overlaps, restsOnConsent } from './terms.ts';

/** What is shared is not what the consent excludes, nor part of it, nor a group that holds it. */
export const excludedInformationShared = rule({
  code: 'referral.excluded-information-shared',
  source: 'R02',
  severity: 'error',
  forEach: '/infoShared/*',
  at: '',
  when: restsOnConsent,
  check:
    '!self.consents.exists(c, c.consentId == self.consentId && has(c.excludedFields) ' +
    `&& ${overlaps('c.excludedFields')})`,
  title: 'This is shared, and the client excluded it from their consent.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Take it out of what is shared. If it went out already, ask the receiver to delete it, and tell the client.',
});
