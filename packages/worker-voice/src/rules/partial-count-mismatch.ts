import { rule } from '@amparo/core';

/** There are as many partial responses as the wave counts. */
export const partialCountMismatch = rule({
  code: 'worker-voice.partial-count-mismatch',
  source: 'S10',
  severity: 'error',
  scope: 'dataset',
  among: {
    dispositions: {
      record: 'survey-response',
      on: { '/waveId': '/waveId' },
      give: 'countBy',
      field: '/disposition',
      needed: true,
    },
  },
  at: '/dispositionCounts/partial',
  check: '("P" in others.dispositions ? others.dispositions["P"] : 0.0) == self.dispositionCounts.partial',
  title: 'The number of partial responses is not the number that the wave counts.',
  because: 'Responses are missing or there twice, so that every result is wrong.',
  fix: 'Check whether all responses of the wave are in the file, each once, and correct the count if they are.',
});
