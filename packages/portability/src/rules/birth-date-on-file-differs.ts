import { rule } from '@amparo/core';

/**
 * Institutions of two countries have the same day and month of birth. A difference of the year alone is a
 * rule of its own.
 */
export const birthDateOnFileDiffers = rule({
  code: 'portability.birth-date-on-file-differs',
  source: 'P24',
  severity: 'error',
  forEach: '/identifiers/*',
  at: '/registeredBirthDate',
  when: 'has(item.registeredBirthDate)',
  check:
    'yearsBetween(item.registeredBirthDate, self.birthDate) + yearsBetween(self.birthDate, item.registeredBirthDate) == 0.0',
  title: '{field}: one institution has another day than the date of birth.',
  because: 'Two institutions may be speaking of two people, and one would be paid on the time of the other.',
  fix: 'Ask the person for a birth certificate, and have the institution correct what it has on file.',
});
