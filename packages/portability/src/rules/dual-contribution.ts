import { rule } from '@amparo/core';
import { exempts, exemptsOn } from './certificate-terms.ts';
import { certificatesOf } from './others.ts';

/** No compulsory contributions are paid in a country from whose law a certificate of coverage exempts. */
export const dualContribution = rule({
  code: 'portability.dual-contribution',
  source: 'P11',
  severity: 'warning',
  scope: 'subject',
  among: { certificates: certificatesOf },
  forEach: '/contributions/*',
  at: '/status',
  when: 'item.status == "paid" && self.compulsion == "compulsory"',
  check: `!others.certificates.exists(c, ${exempts('c')} && ${exemptsOn('c', 'item.from', 'item.to')})`,
  title: 'Contributions were paid although a certificate of coverage exempted the person from this country.',
  because: 'Worker and employer paid in two countries for the same days; one of the two owes a refund.',
  fix: 'Show the institution the certificate and ask for a refund.',
});
