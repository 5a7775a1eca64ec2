import { rule } from '@amparo/core';

/** A figure is one that the statistic can have. */
export const valueOutOfRange = rule({
  code: 'worker-voice.value-out-of-range',
  source: 'S25',
  severity: 'error',
  at: '/value',
  when: 'has(self.value)',
  check:
    'attributeOf("result-statistic", self.statistic, "minimum", self.value) <= self.value ' +
    '&& self.value <= attributeOf("result-statistic", self.statistic, "maximum", self.value)',
  title: 'The figure is not one that the statistic can have.',
  because: 'It is a slip, and comparisons with other sites would be wrong.',
  fix: 'Check the figure. Shares are in percent from 0 to 100, scores from 0 to 100, the promoter score from -100 to 100.',
});
