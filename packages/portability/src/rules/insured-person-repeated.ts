import { rule } from '@amparo/core';
import { sameId } from './others.ts';

/** Each insured person stands once among the records that are checked together. */
export const insuredPersonRepeated = rule({
  code: 'portability.insured-person-repeated',
  source: 'Amparo, insured person',
  severity: 'warning',
  scope: 'dataset',
  among: { same: sameId('insured-person', 'subjectId') },
  at: '/subjectId',
  check: 'others.same == 0.0',
  title: 'Several records are of this {field}.',
  because: 'They may be one person at two times, or two people under one pseudonym.',
  fix: 'If it is the same person, keep the newest. If there are two people, give one of them a new pseudonym.',
});
