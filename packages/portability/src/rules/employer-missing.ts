import { rule } from '@amparo/core';

/** Insured employment names the employer. */
export const employerMissing = rule({
  code: 'portability.employer-missing',
  source: 'Amparo, insurance period',
  severity: 'error',
  at: '/employer',
  when: 'self.periodType == "01"',
  check: 'has(self.employer)',
  title: 'The period is insured employment, but no {field} is named.',
  because: 'Missing contributions can only be claimed from an employer who is known.',
  fix: 'Enter what is known of the employer, at least the name.',
});
