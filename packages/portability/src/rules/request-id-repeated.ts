import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each request stands once among the records that are checked together. */
export const requestIdRepeated = rule({
  code: 'portability.request-id-repeated',
  source: 'Amparo, portability request',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('portability-request', 'requestId') },
  at: '/requestId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one request at two times, or two under one number.',
  fix: 'If it is the same request, keep the newest. If there are two, give one of them a new Request ID.',
});
