import { rule } from '@amparo/core';
import { personOf } from './others.ts';

/** Nobody is employed before the age of twelve. */
export const employedUnderTwelve = rule({
  code: 'portability.employed-under-twelve',
  source: 'P01',
  severity: 'error',
  scope: 'subject',
  among: { person: personOf },
  at: '/dateFrom',
  when: 'attributeOf("period-type", self.periodType, "employed", false)',
  check: 'yearsBetween(others.person.birthDate, self.dateFrom) >= 12.0',
  title: 'The person was under twelve when this employment began.',
  because: 'The period is likely another person’s, or the record tells of child labour.',
  fix: 'Check the date of birth and the first day. If both are right, keep the record and report the child labour.',
});
