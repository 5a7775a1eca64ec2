import { rule } from '@amparo/core';

/** A stratified sample names its strata. */
export const strataMissing = rule({
  code: 'worker-voice.strata-missing',
  source: 'S24',
  severity: 'warning',
  at: '/strata',
  when: 'self.samplingMethod == "stratified"',
  check: 'has(self.strata)',
  title: 'The sample is stratified, but its strata are not given.',
  because: 'Without them responses cannot be weighted, and small groups count too much or too little.',
  fix: 'Add the strata with the number of workers in each.',
});
