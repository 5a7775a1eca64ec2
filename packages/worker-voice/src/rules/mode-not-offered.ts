import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** The questions are put in a way that the instrument is made for. */
export const modeNotOffered = rule({
  code: 'worker-voice.mode-not-offered',
  source: 'Amparo, survey response',
  severity: 'warning',
  scope: 'dataset',
  among: itsInstrument,
  at: '/mode',
  check: 'self.mode in others.instrument.modes',
  title: 'The questions were put in a way that the instrument is not made for.',
  because: 'People answer differently to a person than to a screen, so that answers cannot be compared.',
  fix: 'Check the mode, or add it to a new version of the instrument.',
});
