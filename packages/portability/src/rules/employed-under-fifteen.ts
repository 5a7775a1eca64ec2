import { rule } from '@amparo/core';
import { personOf } from './others.ts';

/** Employment before the age of fifteen is looked at. Silent below twelve: that is a rule of its own. */
export const employedUnderFifteen = rule({
  code: 'portability.employed-under-fifteen',
  source: 'P01',
  severity: 'warning',
  scope: 'subject',
  among: { person: personOf },
  at: '/dateFrom',
  when: 'attributeOf("period-type", self.periodType, "employed", false)',
  check:
    'yearsBetween(others.person.birthDate, self.dateFrom) < 12.0 || yearsBetween(others.person.birthDate, self.dateFrom) >= 15.0',
  title: 'The person was under fifteen when this employment began.',
  because: 'The period may be another person’s, or the record tells of child labour.',
  fix: 'Check the date of birth and the first day. If both are right, the time still counts.',
});
