import { rule } from '@amparo/core';
import { restsOnConsent, toldOrToBeTold } from './terms.ts';

/** The consent covers the purpose of referral. A draft is told too, before it is sent. */
export const consentForOtherPurpose = rule({
  code: 'referral.consent-for-other-purpose',
  source: 'R01',
  severity: 'error',
  at: '/consentId',
  when: `${toldOrToBeTold} && ${restsOnConsent}`,
  check:
    'self.consents.exists(c, c.consentId == self.consentId && (has(c.overrideBy) ' +
    '|| "referral" in c.purposes))',
  title: 'The consent does not cover referral.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Ask the client whether they agree to be referred, and record the answer. Send nothing before that.',
});
