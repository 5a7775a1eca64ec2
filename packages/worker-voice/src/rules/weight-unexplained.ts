import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** Weights are there where the wave is weighted. */
export const weightUnexplained = rule({
  code: 'worker-voice.weight-unexplained',
  source: 'S24',
  severity: 'warning',
  scope: 'dataset',
  among: itsWave,
  at: '/weight',
  when: 'has(self.weight)',
  check: 'has(others.wave.weighting) && others.wave.weighting != "none"',
  title: 'The response has a weight, but the wave does not say that it is weighted.',
  because: 'It is not known what the weights add up to, so they cannot be checked.',
  fix: 'Say in the wave what the weights add up to, or remove them.',
});
