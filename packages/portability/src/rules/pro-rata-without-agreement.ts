import { rule } from '@amparo/core';

/** Periods are added together under an agreement. */
export const proRataWithoutAgreement = rule({
  code: 'portability.pro-rata-without-agreement',
  source: 'P12',
  severity: 'error',
  at: '/agreementId',
  when: 'self.basis == "pro-rata"',
  check: 'has(self.agreementId)',
  title: 'The benefit rests on periods of several countries, but no agreement is named.',
  because: 'Without an agreement nobody has to add periods together, and the benefit can be taken back.',
  fix: 'Enter the agreement.',
});
