import { rule } from '@amparo/core';
import { agreementsOf, knownPeriodsOf } from './others.ts';
import { counts, lastDay } from './period-terms.ts';

/**
 * An assimilated period that lies wholly within another counted period is not counted. Partial overlaps are
 * the business of countPeriods.
 */
export const assimilatedOverlapCounted = rule({
  code: 'portability.assimilated-overlap-counted',
  source: 'P04',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf, agreements: agreementsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'others.agreements.all(a, !has(a.overlapRule) || a.overlapRule == "prefer-compulsory")',
  check:
    '!where(others.periods, "periodId", item).exists(a, a.compulsion == "assimilated" && others.periods.exists(c, ' +
    `c.branch == a.branch && c.compulsion != "assimilated" && ${counts('c')} && has(self.periodIds) && c.periodId in self.periodIds ` +
    `&& c.dateFrom <= a.dateFrom && ${lastDay('a')} <= ${lastDay('c')}))`,
  title: 'An assimilated period is counted although another counted period covers all its days.',
  because: 'The same days are counted twice, and what was paid too much would have to be paid back.',
  fix: 'Leave the assimilated period out, and work the benefit out again.',
});
