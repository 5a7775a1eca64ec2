import { rule } from '@amparo/core';

/** A contribution paid late is explained by the arrears of the period. */
export const contributionPaidLate = rule({
  code: 'portability.contribution-paid-late',
  source: 'P20',
  severity: 'warning',
  forEach: '/contributions/*',
  at: '/paidDate',
  when: 'has(item.paidDate) && has(item.dueDate)',
  check: 'item.paidDate <= item.dueDate || has(self.arrears)',
  title: 'The contribution was paid after its due date, and no arrears are recorded.',
  because: 'Interest may be due, and in some schemes late contributions count less.',
  fix: 'Enter the arrears with their interest; zero where everything was settled.',
});
