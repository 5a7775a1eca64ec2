import { rule } from '@amparo/core';

/** What is free of charge has no price above zero. */
export const freeServiceWithCost = rule({
  code: 'referral.free-service-with-cost',
  source: 'R22',
  severity: 'error',
  forEach: '/costOptions/*',
  at: '/amount',
  when: 'has(self.feeFree) && self.feeFree && has(item.amount)',
  check: 'compareDecimals(item.amount.amount, "0") == 0.0',
  title: 'The service is said to be free, and has a price.',
  because: 'A client who was told it is free is asked to pay at the door.',
  fix: 'Remove the price, or say that the service is not free.',
});
