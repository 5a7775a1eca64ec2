import { rule } from '@amparo/core';
import { isCurrent } from './entitlement-terms.ts';
import { agreementOf } from './others.ts';
import { comparable, timeOf } from './time-terms.ts';

/** Time below the minimum for a pension gives no benefit in the country where it was completed. */
export const shortPeriodPays = rule({
  code: 'portability.short-period-pays',
  source: 'P17',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/countedPeriods',
  when: `self.basis == "pro-rata" && ${isCurrent('self')} && has(self.countedPeriods) && has(others.agreement.minContributionForPension)`,
  check:
    `self.countedPeriods.exists(c, c.country == self.country && (!${comparable('c.counted', 'others.agreement.minContributionForPension')} ` +
    `|| compareDecimals(${timeOf('c.counted', 'others.agreement.minContributionForPension')}, ` +
    `${timeOf('others.agreement.minContributionForPension', 'c.counted')}) >= 0.0))`,
  title: 'The country pays a pension for less time than the agreement asks for.',
  because: 'Such short time is paid for by the other countries; the benefit can be taken back.',
  fix: 'Leave this time to the other countries, which count it as if it were theirs.',
});
