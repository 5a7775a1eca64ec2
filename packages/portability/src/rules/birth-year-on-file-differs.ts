import { rule } from '@amparo/core';

/** Institutions of two countries have the same year of birth, where day and month are the same. */
export const birthYearOnFileDiffers = rule({
  code: 'portability.birth-year-on-file-differs',
  source: 'P24',
  severity: 'warning',
  forEach: '/identifiers/*',
  at: '/registeredBirthDate',
  when: 'has(item.registeredBirthDate)',
  check:
    'item.registeredBirthDate == self.birthDate || ' +
    'yearsBetween(item.registeredBirthDate, self.birthDate) + yearsBetween(self.birthDate, item.registeredBirthDate) != 0.0',
  title: 'The {field} of one institution is in another year than the date of birth.',
  because: 'Until this is cleared up, the institution may not find the periods of the person.',
  fix: 'Check the year against a document; often it was mistyped or converted from another calendar.',
});
