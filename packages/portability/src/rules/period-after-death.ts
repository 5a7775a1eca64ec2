import { rule } from '@amparo/core';
import { personOf } from './others.ts';

/** No period goes on after the death of the person. */
export const periodAfterDeath = rule({
  code: 'portability.period-after-death',
  source: 'P10',
  severity: 'error',
  scope: 'subject',
  among: { person: personOf },
  at: '/dateTo',
  when: 'has(others.person.deathDate) && (has(self.dateTo) || self.ongoing)',
  check: 'has(self.dateTo) ? self.dateTo <= others.person.deathDate : dateOf(now) <= others.person.deathDate',
  title: 'The period goes on after the death of the person.',
  because: 'Survivors are paid on time that was never completed, and have to pay it back.',
  fix: 'Enter the day of death as the last day, or correct the date of death.',
});
