import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Questions are put in a way that the instrument is made for. */
export const modeNotInInstrument = rule({
  code: 'worker-voice.mode-not-in-instrument',
  source: 'Amparo, survey wave',
  severity: 'warning',
  scope: 'dataset',
  among: itsInstrument,
  at: '/modes',
  when: 'has(self.modes)',
  check: 'self.modes.all(used, used in others.instrument.modes)',
  title: 'Questions were put in a way that the instrument is not made for.',
  because: 'People answer differently to a person than to a screen, so that results cannot be compared.',
  fix: 'Correct the list, or add the way to a new version of the instrument.',
});
