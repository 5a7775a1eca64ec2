import { rule } from '@amparo/core';
import { isInterview } from './terms.ts';

/** A weight is at most five times the mean weight of the wave. */
export const weightTooLarge = rule({
  code: 'worker-voice.weight-too-large',
  source: 'S24',
  severity: 'warning',
  scope: 'dataset',
  among: {
    weights: { record: 'survey-response', on: { '/waveId': '/waveId' }, give: 'sum', field: '/weight' },
    dispositions: {
      record: 'survey-response',
      on: { '/waveId': '/waveId' },
      give: 'countBy',
      field: '/disposition',
    },
  },
  at: '/weight',
  when: `has(self.weight) && ${isInterview}`,
  check:
    'numberOf(self.weight) * (("I" in others.dispositions ? others.dispositions["I"] ' +
    ': 0.0) + ("P" in others.dispositions ? others.dispositions["P"] ' +
    ': 0.0) + 1.0) <= 5.0 * (numberOf(others.weights) + numberOf(self.weight))',
  title: 'The weight is more than five times the mean weight.',
  because: 'One worker would speak for many; a slip or a single odd answer decides the figure.',
  fix: 'Join small strata, or cut the weight off, and say so in the note on method.',
});
