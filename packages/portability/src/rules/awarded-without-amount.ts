import { rule } from '@amparo/core';

/** An awarded benefit has an amount and a day of award. */
export const awardedWithoutAmount = rule({
  code: 'portability.awarded-without-amount',
  source: 'Amparo, entitlement',
  severity: 'warning',
  at: '/payableAmount',
  when: 'self.status == "awarded"',
  check: 'has(self.payableAmount) && has(self.awardDate)',
  title: 'The benefit was awarded, but the amount or the day of the award is missing.',
  because: 'The person cannot check what they are paid.',
  fix: 'Enter the payable amount and the day of the award.',
});
