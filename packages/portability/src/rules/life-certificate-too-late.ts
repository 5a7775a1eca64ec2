import { rule } from '@amparo/core';

/** A benefit paid abroad asks for a life certificate at least every twelve months. */
export const lifeCertificateTooLate = rule({
  code: 'portability.life-certificate-too-late',
  source: 'P22',
  severity: 'warning',
  at: '/lifeCertificateDueAt',
  when: 'has(self.exportCountry) && self.exportCountry != self.country && has(self.lifeCertificateDueAt)',
  check: 'self.lifeCertificateDueAt <= addMonths(dateOf(now), settings.lifeCertificateMonths)',
  title: 'The next life certificate is due later than allowed.',
  because: 'Payments after a death would have to be paid back by the family.',
  fix: 'Enter an earlier day: twelve months from now at the latest, unless your rules say otherwise.',
});
