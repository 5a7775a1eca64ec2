import { rule } from '@amparo/core';
import { isOpen, restsOnConsent } from './terms.ts';

/** When the consent that a referral rests on is withdrawn, the referral ends. */
export const withdrawalNotActedOn = rule({
  code: 'referral.withdrawal-not-acted-on',
  source: 'R16',
  severity: 'error',
  at: '/status',
  when: `${isOpen} && ${restsOnConsent}`,
  check:
    '!self.consents.exists(c, c.consentId == self.consentId && has(c.withdrawnAt) ' +
    '&& timestamp(c.withdrawnAt) <= timestamp(now))',
  title: 'The client withdrew their consent, and the referral goes on.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Stop, tell the receiver, and set the status to consent withdrawn.',
});
