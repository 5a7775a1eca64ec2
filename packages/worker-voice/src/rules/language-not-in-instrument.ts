import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Languages offered are languages of the instrument. */
export const languageNotInInstrument = rule({
  code: 'worker-voice.language-not-in-instrument',
  source: 'S06',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/languagesOffered',
  when: 'has(self.languagesOffered)',
  check: 'self.languagesOffered.all(offered, offered in others.instrument.languages)',
  title: 'Workers were offered a language that the instrument does not have.',
  because: 'What they were asked in that language is not known.',
  fix: 'Correct the list, or add the language to a new version of the instrument.',
});
