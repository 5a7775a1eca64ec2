import { rule } from '@amparo/core';

/**
 * A surname on file is the surname or the name at birth. Silent where it is the given name: that is a rule of
 * its own.
 */
export const surnameOnFileDiffers = rule({
  code: 'portability.surname-on-file-differs',
  source: 'P24',
  severity: 'warning',
  forEach: '/identifiers/*',
  at: '/registeredName',
  when: 'has(item.registeredName) && has(self.name) && has(self.name.surname) && has(item.registeredName.surname)',
  check:
    'foldText(item.registeredName.surname) == foldText(self.name.surname) || ' +
    '(has(self.name.maidenName) && foldText(item.registeredName.surname) == foldText(self.name.maidenName)) || ' +
    '(has(self.nameAtBirth) && has(self.nameAtBirth.surname) && foldText(item.registeredName.surname) == foldText(self.nameAtBirth.surname)) || ' +
    '(has(self.name.givenName) && foldText(item.registeredName.surname) == foldText(self.name.givenName))',
  title: 'The surname in the {field} of one institution is neither the surname nor the name at birth.',
  because: 'An automatic match between the institutions fails, and periods are left out.',
  fix: 'Compare the spelling with a document. If the person had another name, enter it as the name at birth.',
});
