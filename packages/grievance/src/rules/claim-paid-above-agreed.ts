import { rule } from '@amparo/core';

/** No more is paid than was agreed, interest included. Silent where the two are in different currencies. */
export const claimPaidAboveAgreed = rule({
  code: 'grievance.claim-paid-above-agreed',
  source: 'G10',
  severity: 'error',
  forEach: '/claims/*',
  at: '/paidAmount',
  when: 'has(item.paidAmount) && has(item.agreedAmount) && item.paidAmount.currency == item.agreedAmount.currency',
  check: 'compareDecimals(item.paidAmount.amount, item.agreedAmount.amount) <= 0.0',
  title: '{field} is more than the amount agreed.',
  because: 'One of the two is wrong, and totals of money recovered for workers become too high.',
  fix: 'Check both amounts. If interest or a penalty was paid on top, add it to the agreed amount and enter it as interest.',
});
