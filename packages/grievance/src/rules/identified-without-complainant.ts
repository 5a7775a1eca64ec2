import { rule } from '@amparo/core';

/** A case in which the complainant is known says who it is, by a pseudonym. */
export const identifiedWithoutComplainant = rule({
  code: 'grievance.identified-without-complainant',
  source: 'G07',
  severity: 'error',
  at: '/complainantRef',
  when: 'self.submissionMode == "identified"',
  check: 'has(self.complainantRef)',
  title: 'The complainant is known, but {field} is missing.',
  because: 'Without it nobody can tell the person how their case stands.',
  fix: 'Enter the pseudonym of the complainant. If you do not know who it is, choose the mode anonymous.',
});
