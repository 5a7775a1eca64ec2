import { rule } from '@amparo/core';
import { exempts, exemptsOn } from './certificate-terms.ts';
import { certificatesOf } from './others.ts';
import { lastDay } from './period-terms.ts';

/**
 * Compulsory insurance ends when a certificate of coverage begins to exempt the person from the country.
 */
export const periodPastExemption = rule({
  code: 'portability.period-past-exemption',
  source: 'P10',
  severity: 'error',
  scope: 'subject',
  among: { certificates: certificatesOf },
  at: '/dateFrom',
  when: 'self.compulsion == "compulsory" && self.recordStatus != "cancelled"',
  check:
    `!others.certificates.exists(c, ${exempts('c')} && self.dateFrom < c.validFrom ` +
    `&& ${exemptsOn('c', 'self.dateFrom', lastDay('self'))})`,
  title: 'The period goes on after a certificate of coverage exempted the person from this country.',
  because: 'For the same days the person would be insured in two countries, and one of them counts wrongly.',
  fix: 'End the period on the day before the certificate begins, or have the certificate corrected.',
});
