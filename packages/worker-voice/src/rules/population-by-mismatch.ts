import { rule } from '@amparo/core';

/** The workers by each characteristic add up to all workers. */
export const populationByMismatch = rule({
  code: 'worker-voice.population-by-mismatch',
  source: 'S11',
  severity: 'error',
  at: '/populationBy',
  when: 'has(self.populationBy)',
  check:
    'distinct(self.populationBy.map(p, p.characteristic)).all(wanted, sumNumbers(where(self.populationBy, "characteristic", wanted).map(p, p.count)) ' +
    '== self.populationCount)',
  title: 'The workers by characteristic do not add up to all workers on site.',
  because:
    'Weights and comparisons are worked out from these numbers; workers who are left out are not spoken for.',
  fix: 'Check the numbers of each characteristic. Count workers of whom it is not known under a code such as unknown.',
});
