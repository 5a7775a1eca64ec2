import { rule } from '@amparo/core';
import { transfersOf } from './others.ts';

/** The contributions of a period are moved once. */
export const periodTransferredTwice = rule({
  code: 'portability.period-transferred-twice',
  source: 'P09',
  severity: 'error',
  scope: 'subject',
  among: { transfers: transfersOf },
  forEach: '/periodIds/*',
  at: '',
  when: '!attributeOf("transfer-status", self.status, "void", false) && (attributeOf("transfer-mode", self.mode, "movesTime", false) || attributeOf("transfer-mode", self.mode, "toWorker", false))',
  check:
    '!others.transfers.exists(t, t.transferId != self.transferId && !attributeOf("transfer-status", t.status, "void", false) ' +
    '&& (attributeOf("transfer-mode", t.mode, "movesTime", false) || attributeOf("transfer-mode", t.mode, "toWorker", false)) ' +
    '&& item in t.periodIds)',
  title: 'The contributions of this period are moved by another transfer as well.',
  because: 'The time would count with two receivers, or be paid out twice.',
  fix: 'Cancel one of the transfers, or leave the period out of it.',
});
