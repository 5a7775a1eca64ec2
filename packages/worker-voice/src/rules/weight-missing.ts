import { rule } from '@amparo/core';
import { itsWave } from './others.ts';
import { isInterview } from './terms.ts';

/** In a weighted wave every interview has a weight. */
export const weightMissing = rule({
  code: 'worker-voice.weight-missing',
  source: 'S24',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/weight',
  when: isInterview,
  check: 'has(self.weight) || !has(others.wave.weighting) || others.wave.weighting == "none"',
  title: 'The wave is weighted, but the response has no weight.',
  because: 'The worker would not be heard in any weighted figure.',
  fix: 'Add the weight.',
});
