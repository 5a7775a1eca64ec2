import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** A result names the instrument of its wave. */
export const resultOfOtherInstrument = rule({
  code: 'worker-voice.result-of-other-instrument',
  source: 'S06',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/instrumentVersion',
  check:
    'self.instrumentId == others.wave.instrumentId && self.instrumentVersion ' +
    '== others.wave.instrumentVersion',
  title: 'The result names another instrument, or another version, than its wave.',
  because: 'The promise to respondents is looked up there; another instrument may promise less.',
  fix: 'Enter the instrument and version of the wave.',
});
