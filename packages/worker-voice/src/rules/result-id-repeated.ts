import { rule } from '@amparo/core';

/** Each result stands once among the records that are checked together. */
export const resultIdRepeated = rule({
  code: 'worker-voice.result-id-repeated',
  source: 'Amparo, survey result',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'survey-result', on: { '/resultId': '/resultId' }, give: 'count' } },
  at: '/resultId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one result at two times, or two results under one number.',
  fix: 'If it is the same result, keep the newest. If there are two, give one of them a new id.',
});
