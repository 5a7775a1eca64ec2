import { rule } from '@amparo/core';

/** The default language is one of the languages of the instrument. */
export const defaultLanguageNotOffered = rule({
  code: 'worker-voice.default-language-not-offered',
  source: 'S01',
  severity: 'error',
  at: '/defaultLanguage',
  check: 'self.defaultLanguage in self.languages',
  title: '{field} is not one of the languages of the instrument.',
  because: 'Workers who choose no language would see nothing.',
  fix: 'Add it to the languages, or choose one of them.',
});
