import { rule } from '@amparo/core';

/**
 * Records of one person from two institutions agree in year of birth and sex, and have the names in one
 * order.
 */
export const personParticularsConflict = rule({
  code: 'portability.person-particulars-conflict',
  source: 'P24',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'insured-person', on: { '/subjectId': '/subjectId' }, give: 'all' } },
  at: '/subjectId',
  check:
    'others.same.all(o, (o.birthDate == self.birthDate || ' +
    'yearsBetween(o.birthDate, self.birthDate) + yearsBetween(self.birthDate, o.birthDate) != 0.0) ' +
    '&& (o.sex == self.sex || "unknown" in [o.sex, self.sex]) ' +
    '&& !(has(o.name) && has(self.name) && has(o.name.givenName) && has(o.name.surname) && has(self.name.givenName) ' +
    '&& has(self.name.surname) && foldText(o.name.givenName) == foldText(self.name.surname) ' +
    '&& foldText(o.name.surname) == foldText(self.name.givenName) ' +
    '&& foldText(self.name.givenName) != foldText(self.name.surname)))',
  title:
    'Two records of this insured person differ in the year of birth or the sex, or have the names exchanged.',
  because: 'An automatic match between the institutions fails, and periods are left out.',
  fix: 'Compare both records with a document, and have the wrong one corrected.',
});
