import { rule } from '@amparo/core';
import { sameCell } from './cells.ts';

/** Each figure of a group is there once. */
export const cellRepeated = rule({
  code: 'worker-voice.cell-repeated',
  source: 'Amparo, survey result',
  severity: 'error',
  scope: 'dataset',
  among: { same: { record: 'survey-result', on: sameCell, give: 'count' } },
  at: '/resultId',
  check: 'others.same == 0.0',
  title: 'Two results give the same figure for the same group.',
  because: 'If they differ, neither can be trusted; if one is suppressed, the other gives it away.',
  fix: 'Keep one of them.',
});
