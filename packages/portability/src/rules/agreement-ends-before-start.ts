import { rule } from '@amparo/core';

/** An agreement is terminated after it came into force. */
export const agreementEndsBeforeStart = rule({
  code: 'portability.agreement-ends-before-start',
  source: 'Amparo, agreement',
  severity: 'error',
  at: '/terminatedAt',
  when: 'has(self.terminatedAt)',
  check: 'self.inForceFrom <= self.terminatedAt',
  title: 'The agreement was terminated before it was in force.',
  because: 'Whether it was in force on the day of a claim decides the claim.',
  fix: 'Check both dates.',
});
