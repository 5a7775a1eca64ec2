import { rule } from '@amparo/core';
import { withdrawnUnder } from './certificate-terms.ts';
import { isCurrent } from './entitlement-terms.ts';
import { certificatesOf, periodsOf } from './others.ts';

/**
 * A benefit that depends on a certificate withdrawn retroactively is marked for recalculation on or after the
 * day of withdrawal.
 */
export const withdrawnCertificateNotRecalculated = rule({
  code: 'portability.withdrawn-certificate-not-recalculated',
  source: 'P19',
  severity: 'warning',
  scope: 'subject',
  among: { certificates: certificatesOf, periods: periodsOf },
  at: '/recalculation',
  when: `${isCurrent('self')} && others.certificates.exists(c, c.status == "withdrawn-retroactive")`,
  check: `others.certificates.all(c, !${withdrawnUnder('c')} || (has(self.recalculation) && dateOf(c.withdrawnAt) <= self.recalculation.flaggedOn))`,
  title:
    'A certificate of coverage on which the benefit depends was withdrawn, and the benefit is not marked for recalculation.',
  because:
    'The time falls under another law from the day of the withdrawal; too much or too little is being paid.',
  fix: 'Mark the benefit for recalculation, and tell the person.',
});
