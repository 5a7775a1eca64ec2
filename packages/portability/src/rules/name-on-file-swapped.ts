import { rule } from '@amparo/core';

/** Given name and surname are not exchanged between two institutions. */
export const nameOnFileSwapped = rule({
  code: 'portability.name-on-file-swapped',
  source: 'P24',
  severity: 'warning',
  forEach: '/identifiers/*',
  at: '/registeredName',
  when: 'has(item.registeredName) && has(self.name) && has(self.name.givenName) && has(self.name.surname) && has(item.registeredName.givenName) && has(item.registeredName.surname)',
  check:
    'foldText(item.registeredName.givenName) != foldText(self.name.surname) || ' +
    'foldText(item.registeredName.surname) != foldText(self.name.givenName) || ' +
    'foldText(self.name.givenName) == foldText(self.name.surname)',
  title: '{field}: one institution has given name and surname the other way round.',
  because: 'An automatic match between the institutions fails, and periods are left out.',
  fix: 'Ask the person which is which, and have the institution turn the names round.',
});
