import { rule } from '@amparo/core';

/** What is not paid when it is due is in arrears. */
export const contributionOverdue = rule({
  code: 'portability.contribution-overdue',
  source: 'P20',
  severity: 'warning',
  forEach: '/contributions/*',
  at: '/status',
  when: 'has(item.dueDate) && !has(item.paidDate)',
  check: 'item.status != "due" || dateOf(now) <= item.dueDate',
  title: 'The due date of this contribution has passed, and it is neither paid nor in arrears.',
  because: 'Contributions an employer owes are lost to the worker when nobody claims them in time.',
  fix: 'Enter the payment, or set the status to arrears and claim it.',
});
