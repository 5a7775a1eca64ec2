import { rule } from '@amparo/core';

/** Each case stands once among the records that are checked together. */
export const caseIdRepeated = rule({
  code: 'grievance.case-id-repeated',
  source: 'Amparo, grievance case',
  severity: 'warning',
  scope: 'dataset',
  among: { same: { record: 'grievance-case', on: { '/caseId': '/caseId' }, give: 'count' } },
  at: '/caseId',
  check: 'others.same == 0.0',
  title: 'Several records have this {field}.',
  because: 'They may be one case at two times, or two people under one number; both distort every count.',
  fix: 'If it is the same case, keep the newest. If there are two cases, give one of them a new Case ID.',
});
