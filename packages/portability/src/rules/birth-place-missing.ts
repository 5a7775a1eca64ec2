import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';

/**
 * Where an institution of a country with periods has no number for the person, the place of birth is given.
 */
export const birthPlaceMissing = rule({
  code: 'portability.birth-place-missing',
  source: 'EESSI form P5000',
  severity: 'warning',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  at: '/birthPlace',
  when: '!has(self.birthPlace)',
  check: 'others.periods.all(p, has(self.identifiers) && self.identifiers.exists(i, i.country == p.country))',
  title: 'There is no number of the person in a country where they have periods, and no {field} either.',
  because:
    'Without number or place of birth the institution there cannot tell the person from another with the same name.',
  fix: 'Enter the number that institution gave, or the place of birth.',
});
