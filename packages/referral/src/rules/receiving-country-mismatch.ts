import { rule } from '@amparo/core';

/** The border is crossed into the country of the receiver. */
export const receivingCountryMismatch = rule({
  code: 'referral.receiving-country-mismatch',
  source: 'R14',
  severity: 'error',
  at: '/crossBorder/receivingCountry',
  when: 'has(self.crossBorder)',
  check: 'has(self.toCountry) && self.crossBorder.receivingCountry == self.toCountry',
  title: '{field} is not the country to which the client is referred.',
  because: 'The law of the receiving country decides what happens to what is shared.',
  fix: 'Check both countries.',
});
