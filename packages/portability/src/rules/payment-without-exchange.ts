import { rule } from '@amparo/core';

/** A payment in another currency names its rate. */
export const paymentWithoutExchange = rule({
  code: 'portability.payment-without-exchange',
  source: 'P21',
  severity: 'error',
  forEach: '/paidInstalments/*',
  at: '/exchange',
  when: 'has(self.payableAmount) && item.amount.currency != self.payableAmount.currency',
  check: 'has(item.exchange)',
  title: 'The payment is in another currency than the benefit, and no rate is recorded.',
  because: 'The person cannot check whether they got what they were owed.',
  fix: 'Enter the rate, its day and its source.',
});
