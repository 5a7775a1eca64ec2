import { rule } from '@amparo/core';

/** Each version of an instrument stands once among the records that are checked together. */
export const instrumentRepeated = rule({
  code: 'worker-voice.instrument-repeated',
  source: 'Amparo, survey instrument',
  severity: 'warning',
  scope: 'dataset',
  among: {
    same: {
      record: 'survey-instrument',
      on: { '/instrumentId': '/instrumentId', '/version': '/version' },
      give: 'count',
    },
  },
  at: '/version',
  check: 'others.same == 0.0',
  title: 'Several records are the same version of this instrument.',
  because: 'If they differ, the same answer means two things.',
  fix: 'Keep the right one. If the wording was changed, give it another version.',
});
