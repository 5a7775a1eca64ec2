import { rule } from '@amparo/core';

/** Records of one person from two institutions have the same day and month of birth. */
export const personBirthDateConflict = rule({
  code: 'portability.person-birth-date-conflict',
  source: 'P24',
  severity: 'error',
  scope: 'dataset',
  among: { same: { record: 'insured-person', on: { '/subjectId': '/subjectId' }, give: 'all' } },
  at: '/birthDate',
  check:
    'others.same.all(o, yearsBetween(o.birthDate, self.birthDate) + yearsBetween(self.birthDate, o.birthDate) == 0.0)',
  title: 'Two records of this insured person have different dates of birth.',
  because: 'They may be two people, and one would be paid on the time of the other.',
  fix: 'Find out whether this is one person. If not, give one of them another pseudonym.',
});
