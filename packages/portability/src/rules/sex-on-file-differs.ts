import { rule } from '@amparo/core';

/** Institutions of two countries have the same sex on file, as far as it is known. */
export const sexOnFileDiffers = rule({
  code: 'portability.sex-on-file-differs',
  source: 'P24',
  severity: 'warning',
  forEach: '/identifiers/*',
  at: '/registeredSex',
  when: 'has(item.registeredSex)',
  check: 'item.registeredSex == self.sex || "unknown" in [item.registeredSex, self.sex]',
  title: 'The {field} of one institution is not the sex of the record.',
  because: 'An automatic match between the institutions fails, and periods are left out.',
  fix: 'Check which of the two is as the person has it, and have the other corrected.',
});
