import { rule } from '@amparo/core';

/**
 * A case resolved for the worker has every claim of money agreed and paid in full. Silent where more was paid or the
 * currency differs: rules of their own say so.
 */
export const resolvedWithUnpaidClaim = rule({
  code: 'grievance.resolved-with-unpaid-claim',
  source: 'G19',
  severity: 'error',
  forEach: '/claims/*',
  at: '/paidAmount',
  when:
    'has(self.outcome) && self.outcome == "resolved-for-worker" ' +
    '&& (has(item.claimedAmount) || has(item.assessedAmount) || has(item.agreedAmount) || has(item.paidAmount)) ' +
    '&& (!has(item.agreedAmount) || !has(item.paidAmount) || item.agreedAmount.currency == item.paidAmount.currency)',
  check:
    'has(item.agreedAmount) && has(item.paidAmount) ' +
    '&& compareDecimals(item.paidAmount.amount, item.agreedAmount.amount) >= 0.0',
  title:
    'The case counts as resolved for the worker, but for this claim the agreed amount has not been paid in full.',
  because: 'A case is resolved for the worker when the money has arrived, not when it was promised.',
  fix: 'Enter what was agreed and what the worker received. If money is still open, choose the outcome partially resolved.',
});
