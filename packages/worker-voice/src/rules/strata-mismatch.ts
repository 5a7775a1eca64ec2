import { rule } from '@amparo/core';

/** The workers of the strata add up to all workers. */
export const strataMismatch = rule({
  code: 'worker-voice.strata-mismatch',
  source: 'S11',
  severity: 'error',
  at: '/strata',
  when: 'has(self.strata)',
  check: 'sumNumbers(self.strata.map(part, part.populationCount)) == self.populationCount',
  title: 'The workers of the strata do not add up to all workers on site.',
  because: 'Weights are worked out from them; workers who are left out are not spoken for.',
  fix: 'Check the numbers, and whether every worker belongs to one stratum.',
});
