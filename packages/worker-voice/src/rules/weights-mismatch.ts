import { rule } from '@amparo/core';

/**
 * The weights add up to the workers on site or to the responses that count, within half a percent for rounding.
 */
export const weightsMismatch = rule({
  code: 'worker-voice.weights-mismatch',
  source: 'S24',
  severity: 'error',
  scope: 'dataset',
  among: {
    weights: {
      record: 'survey-response',
      on: { '/waveId': '/waveId' },
      give: 'sum',
      field: '/weight',
      needed: true,
    },
  },
  at: '/weighting',
  when: 'has(self.weighting) && self.weighting != "none"',
  check:
    'self.weighting == "post-stratified" ' +
    '? numberOf(others.weights) * 200.0 >= self.populationCount * 199.0 ' +
    '&& numberOf(others.weights) * 200.0 <= self.populationCount * 201.0 ' +
    ': numberOf(others.weights) * 200.0 >= (self.dispositionCounts.complete + self.dispositionCounts.partial) * 199.0 ' +
    '&& numberOf(others.weights) * 200.0 <= (self.dispositionCounts.complete + self.dispositionCounts.partial) * 201.0',
  title: 'The weights of the responses do not add up as the wave says.',
  because: 'Every weighted figure rests on them.',
  fix: 'Work the weights out again: to the number of workers on site, or to the number of complete and partial responses.',
});
