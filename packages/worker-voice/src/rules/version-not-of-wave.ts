import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** A response uses the version of its wave. */
export const versionNotOfWave = rule({
  code: 'worker-voice.version-not-of-wave',
  source: 'S06',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/instrumentVersion',
  when: 'self.instrumentId == others.wave.instrumentId',
  check: 'self.instrumentVersion == others.wave.instrumentVersion',
  title: 'The response used another version of the instrument than its wave.',
  because: 'The same answer may mean something else in another version.',
  fix: 'Check which version was used. If two were in the field, make two waves.',
});
