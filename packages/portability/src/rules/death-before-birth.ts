import { rule } from '@amparo/core';

/** Nobody dies before being born. */
export const deathBeforeBirth = rule({
  code: 'portability.death-before-birth',
  source: 'Amparo, insured person',
  severity: 'error',
  at: '/deathDate',
  when: 'has(self.deathDate)',
  check: 'self.birthDate <= self.deathDate',
  title: 'The {field} is before the date of birth.',
  because: 'The death decides when benefits end and survivors have a right.',
  fix: 'Check both dates.',
});
