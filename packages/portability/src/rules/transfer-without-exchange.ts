import { rule } from '@amparo/core';

/** A transfer that changes the currency names its rate. */
export const transferWithoutExchange = rule({
  code: 'portability.transfer-without-exchange',
  source: 'P21',
  severity: 'error',
  at: '/exchange',
  when: 'has(self.receivedAmount) && self.receivedAmount.currency != self.amount.currency',
  check: 'has(self.exchange)',
  title: 'The amount arrived in another currency than it was sent in, and no rate is recorded.',
  because: 'Nobody can check whether all of it arrived.',
  fix: 'Enter the rate, its day and its source.',
});
