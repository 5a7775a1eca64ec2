import { rule } from '@amparo/core';
import { consentToEmbassy, embassyInformed, inDangerAtHome } from './terms.ts';

/**
 * Of people seeking asylum and people without regular status, an embassy hears only with their explicit
 * consent.
 */
export const embassyInformedWithoutConsent = rule({
  code: 'referral.embassy-informed-without-consent',
  source: 'R14',
  severity: 'error',
  at: '/crossBorder/embassyInformed',
  when: `${embassyInformed} && ${inDangerAtHome}`,
  check: consentToEmbassy,
  title: 'An embassy was told of a client for whom that is dangerous, and the client had not agreed.',
  because: 'The state that a person fled from, or whose rules they broke, can punish them or their family.',
  fix: 'Tell nobody more. Record the consent if there was one; otherwise tell the client and your data protection officer.',
});
