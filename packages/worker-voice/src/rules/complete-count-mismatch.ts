import { rule } from '@amparo/core';

/** There are as many complete responses as the wave counts. */
export const completeCountMismatch = rule({
  code: 'worker-voice.complete-count-mismatch',
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
  at: '/dispositionCounts/complete',
  check: '("I" in others.dispositions ? others.dispositions["I"] : 0.0) == self.dispositionCounts.complete',
  title: 'The number of complete responses is not the number that the wave counts.',
  because: 'Responses are missing or there twice, so that every result is wrong.',
  fix: 'Check whether all responses of the wave are in the file, each once, and correct the count if they are.',
});
