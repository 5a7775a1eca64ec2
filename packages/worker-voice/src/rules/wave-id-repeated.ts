import { rule } from '@amparo/core';

/** Each wave stands once among the records that are checked together. */
export const waveIdRepeated = rule({
  code: 'worker-voice.wave-id-repeated',
  source: 'Amparo, survey wave',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'survey-wave', on: { '/waveId': '/waveId' }, give: 'count' } },
  at: '/waveId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one wave at two times, or two waves under one number; both distort every count.',
  fix: 'If it is the same wave, keep the newest. If there are two, give one of them a new id.',
});
