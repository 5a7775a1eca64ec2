import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';
import { comparable, timeOf } from './time-terms.ts';

/** A country adds periods together for people who have the minimum of time in it. */
export const ownPeriodsBelowMinimum = rule({
  code: 'portability.own-periods-below-minimum',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/countedPeriods',
  when: 'self.basis == "pro-rata" && self.status != "rejected" && has(self.countedPeriods) && has(others.agreement.minPeriodForTotalisation)',
  check:
    `self.countedPeriods.exists(c, c.country == self.country && (!${comparable('c.counted', 'others.agreement.minPeriodForTotalisation')} ` +
    `|| compareDecimals(${timeOf('c.counted', 'others.agreement.minPeriodForTotalisation')}, ` +
    `${timeOf('others.agreement.minPeriodForTotalisation', 'c.counted')}) >= 0.0))`,
  title: 'The time in this country is below the minimum for adding periods together.',
  because: 'The country need not grant the benefit, and it can be taken back.',
  fix: 'Check the own time. If it is right, claim in the other country, which counts this time.',
});
