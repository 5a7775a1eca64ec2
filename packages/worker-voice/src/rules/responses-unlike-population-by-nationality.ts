import { rule } from '@amparo/core';
import { sharesOf } from './terms.ts';

/** Without weights, responses are made up by nationality as the workers are, within 15 points. */
export const responsesUnlikePopulationByNationality = rule({
  code: 'worker-voice.responses-unlike-population-by-nationality',
  source: 'S21',
  severity: 'warning',
  scope: 'dataset',
  among: {
    counts: {
      record: 'survey-response',
      on: { '/waveId': '/waveId' },
      give: 'countBy',
      field: '/nationalityGroup',
      needed: true,
    },
  },
  forEach: '/populationBy/*',
  at: '/count',
  when: 'item.characteristic == "nationality-group" && (!has(self.weighting) || self.weighting == "none")',
  check: sharesOf('others.counts'),
  title:
    'The share of this group among responses is more than 15 points from its share of the workers, and nothing is weighted.',
  because: 'Those who answered would be taken to speak for those who did not.',
  fix: 'Weight the responses, or say in every result that nationalities did not answer alike.',
});
