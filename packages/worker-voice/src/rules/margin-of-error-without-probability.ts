import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** Only where workers had a known chance of being asked there is a margin of error. */
export const marginOfErrorWithoutProbability = rule({
  code: 'worker-voice.margin-of-error-without-probability',
  source: 'S13',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/marginOfError',
  when: 'has(self.marginOfError)',
  check: 'attributeOf("sampling-method", others.wave.samplingMethod, "probability", false)',
  title: 'There is a margin of error, though nobody had a known chance of being asked.',
  because: 'It suggests a certainty that such a survey cannot have.',
  fix: 'Remove the margin of error, and say in the note on method how the workers were chosen.',
});
