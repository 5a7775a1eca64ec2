import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each certificate stands once among the records that are checked together. */
export const certificateIdRepeated = rule({
  code: 'portability.certificate-id-repeated',
  source: 'Amparo, certificate of coverage',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('certificate-of-coverage', 'certificateId') },
  at: '/certificateId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one certificate at two times, or two under one number.',
  fix: 'If it is the same certificate, keep the newest. If there are two, give one of them a new Certificate ID.',
});
