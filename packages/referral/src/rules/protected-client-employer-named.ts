import { rule } from '@amparo/core';
import { isProtected } from './terms.ts';

/** A referral about gender-based violence or trafficking has no employer. */
export const protectedClientEmployerNamed = rule({
  code: 'referral.protected-client-employer-named',
  source: 'R11',
  severity: 'error',
  at: '/employerRef',
  when: isProtected,
  check:
    '!has(self.employerRef) && !self.infoShared.exists(n, n == "employerRef" ' +
    '|| n.startsWith("employerRef/"))',
  title: 'The referral is about gender-based violence or trafficking, and gives the employer.',
  because:
    'Who learns of it can find the client, and those who harmed them are often among the first to hear.',
  fix: 'Remove the employer, from the record and from what is shared.',
});
