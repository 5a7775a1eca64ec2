import { rule } from '@amparo/core';

/** An agreement is signed before it comes into force. */
export const agreementInForceBeforeSigning = rule({
  code: 'portability.agreement-in-force-before-signing',
  source: 'Amparo, agreement',
  severity: 'warning',
  at: '/inForceFrom',
  when: 'has(self.signedAt)',
  check: 'self.signedAt <= self.inForceFrom',
  title: 'The agreement is in force before it was signed.',
  because: 'Whether it was in force on the day of a claim decides the claim.',
  fix: 'Check both dates.',
});
