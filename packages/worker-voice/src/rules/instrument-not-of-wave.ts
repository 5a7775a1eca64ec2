import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** A response uses the instrument of its wave. */
export const instrumentNotOfWave = rule({
  code: 'worker-voice.instrument-not-of-wave',
  source: 'S06',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/instrumentId',
  check: 'self.instrumentId == others.wave.instrumentId',
  title: 'The response used another instrument than its wave.',
  because: 'Its answers belong to other questions.',
  fix: 'Check which instrument was used.',
});
