import { rule } from '@amparo/core';
import { restsOnConsent } from './terms.ts';

/**
 * An onward referral rests on an answer of its own: not the one, by its id and time, that the referral before
 * it rests on.
 */
export const onwardWithoutOwnConsent = rule({
  code: 'referral.onward-without-own-consent',
  source: 'R17',
  severity: 'error',
  scope: 'dataset',
  among: {
    previous: { record: 'referral', on: { '/referralId': '/onwardReferralOf' }, give: 'one' },
  },
  at: '/consentId',
  when: restsOnConsent,
  check:
    '!(has(others.previous.consentId) && others.previous.consentId == self.consentId ' +
    '&& others.previous.consents.exists(p, p.consentId == self.consentId ' +
    '&& self.consents.exists(c, c.consentId == self.consentId ' +
    '&& (has(c.obtainedAt) ? c.obtainedAt : "") == (has(p.obtainedAt) ? p.obtainedAt : ""))))',
  title: 'The onward referral rests on the consent to the first one.',
  because:
    'To agree to one organisation is not to agree to the next, which the client may never have heard of.',
  fix: 'Ask the client about the new receiver, and record the answer as a consent of its own.',
});
