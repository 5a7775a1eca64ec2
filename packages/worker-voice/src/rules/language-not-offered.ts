import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Workers answer in a language of the instrument. */
export const languageNotOffered = rule({
  code: 'worker-voice.language-not-offered',
  source: 'S06',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/language',
  check: 'self.language in others.instrument.languages',
  title: 'The worker answered in a language that the instrument does not have.',
  because: 'What the worker was asked is not known.',
  fix: 'Check the language. If the questions were translated on the spot, add the language to a new version of the instrument.',
});
