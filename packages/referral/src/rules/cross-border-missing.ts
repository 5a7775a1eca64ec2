import { rule } from '@amparo/core';

/** A referral to another country says how it crosses the border. */
export const crossBorderMissing = rule({
  code: 'referral.cross-border-missing',
  source: 'R14',
  severity: 'error',
  at: '/crossBorder',
  when: 'has(self.toCountry) && self.toCountry != self.fromCountry',
  check: 'has(self.crossBorder)',
  title: 'The client is referred to another country, and what that needs is not recorded.',
  because: 'Across a border other laws apply, and an embassy may learn of the client.',
  fix: 'Fill in the part on referral across borders.',
});
