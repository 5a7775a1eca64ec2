import { rule } from '@amparo/core';

/** A screening is known to the case owner only. */
export const screeningNotHighlyRestricted = rule({
  code: 'referral.screening-not-highly-restricted',
  source: 'Amparo, trafficking screening',
  severity: 'error',
  at: '/sensitivity/level',
  check: 'self.sensitivity.level == "highly-restricted"',
  title: 'The screening is not marked as highly restricted.',
  because: 'If it becomes known, traffickers can find the person and their family.',
  fix: 'Set the level to highly restricted.',
});
