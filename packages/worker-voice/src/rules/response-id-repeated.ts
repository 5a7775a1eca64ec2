import { rule } from '@amparo/core';

/** Each response stands once among the records that are checked together. */
export const responseIdRepeated = rule({
  code: 'worker-voice.response-id-repeated',
  source: 'Amparo, survey response',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'survey-response', on: { '/responseId': '/responseId' }, give: 'count' } },
  at: '/responseId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one response sent twice, or two workers under one number; both distort every figure.',
  fix: 'If it is the same response, keep the newest. If there are two, give one of them a new id.',
});
