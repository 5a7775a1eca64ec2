import { rule } from '@amparo/core';
import { aboutSexualViolenceOrMinor } from './terms.ts';

/** A case of sexual violence or of a minor is highly restricted. */
export const sensitiveCaseNotRestricted = rule({
  code: 'grievance.sensitive-case-not-restricted',
  source: 'G17',
  severity: 'error',
  at: '/sensitivity/level',
  when: aboutSexualViolenceOrMinor,
  check: 'self.sensitivity.level == "highly-restricted"',
  title: 'The case is about sexual violence or a minor, but is not highly restricted.',
  because: 'If such a case becomes known, the person can be harmed a second time.',
  fix: 'Set the sensitivity level to highly restricted.',
});
