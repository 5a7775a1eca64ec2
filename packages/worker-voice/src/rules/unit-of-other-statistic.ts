import { rule } from '@amparo/core';

/** A figure is in the unit of its statistic. */
export const unitOfOtherStatistic = rule({
  code: 'worker-voice.unit-of-other-statistic',
  source: 'S25',
  severity: 'error',
  at: '/unit',
  check: 'attributeOf("result-statistic", self.statistic, "unit", self.unit) == self.unit',
  title: '{field} is not the unit of the statistic.',
  because: 'A share written as 0.5 and one of 50 percent are the same and look like a hundredfold.',
  fix: 'Use percent for shares, points for the promoter score, score for scores.',
});
