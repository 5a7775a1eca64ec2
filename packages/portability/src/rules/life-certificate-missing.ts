import { rule } from '@amparo/core';

/** A benefit paid abroad says when the next life certificate is due. */
export const lifeCertificateMissing = rule({
  code: 'portability.life-certificate-missing',
  source: 'P22',
  severity: 'warning',
  at: '/lifeCertificateDueAt',
  when: 'has(self.exportCountry) && self.exportCountry != self.country && self.status == "awarded"',
  check: 'has(self.lifeCertificateDueAt)',
  title: 'The benefit is paid abroad, and it is not said when the next life certificate is due.',
  because: 'Payments stop without warning when a life certificate is missed.',
  fix: 'Enter the day, and tell the person.',
});
