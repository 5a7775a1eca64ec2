import { rule } from '@amparo/core';
import { amountsOf } from './contribution-terms.ts';

/** Where there are earnings, a paid contribution has an amount. */
export const paidWithoutContributions = rule({
  code: 'portability.paid-without-contributions',
  source: 'P26',
  severity: 'warning',
  forEach: '/contributions/*',
  at: '/status',
  when: 'item.status == "paid" && has(self.earningsInsurable) && self.earningsInsurable.exists(e, compareDecimals(e.amount.amount, "0") > 0.0)',
  check: `(${amountsOf('item')}).exists(m, compareDecimals(m.amount, "0") > 0.0)`,
  title: 'The contribution is marked as paid, but no amount was paid, although there were earnings.',
  because: 'The employer may have withheld contributions without paying them in.',
  fix: 'Enter what was paid. If nothing was, set the status to arrears or waived.',
});
