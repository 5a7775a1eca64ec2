import { rule } from '@amparo/core';
import { isProtected } from './terms.ts';

/** A referral about gender-based violence or trafficking has no name. */
export const protectedClientNamed = rule({
  code: 'referral.protected-client-named',
  source: 'R11',
  severity: 'error',
  at: '/clientName',
  when: isProtected,
  check:
    '!has(self.clientName) && !self.infoShared.exists(n, n == "clientName" ' +
    '|| n.startsWith("clientName/"))',
  title: 'The referral is about gender-based violence or trafficking, and gives the name of the client.',
  because:
    'Who learns of it can find the client, and those who harmed them are often among the first to hear.',
  fix: 'Remove the name, from the record and from what is shared. The client code is enough; the client can give the name in person.',
});
