import { rule } from '@amparo/core';

/** The border is crossed from the country of the sender. */
export const sendingCountryMismatch = rule({
  code: 'referral.sending-country-mismatch',
  source: 'R14',
  severity: 'error',
  at: '/crossBorder/sendingCountry',
  when: 'has(self.crossBorder)',
  check: 'self.crossBorder.sendingCountry == self.fromCountry',
  title: '{field} is not the country from which the client is referred.',
  because: 'The law of the sending country decides what may be shared.',
  fix: 'Check both countries.',
});
