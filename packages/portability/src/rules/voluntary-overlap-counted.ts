import { rule } from '@amparo/core';
import { agreementsOf, knownPeriodsOf } from './others.ts';
import { counts, isVoluntary, lastDay } from './period-terms.ts';

/**
 * A voluntary period that lies wholly within a compulsory one of another country is not counted. Partial
 * overlaps are the business of countPeriods.
 */
export const voluntaryOverlapCounted = rule({
  code: 'portability.voluntary-overlap-counted',
  source: 'P03',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf, agreements: agreementsOf },
  forEach: '/periodIds/*',
  at: '',
  when: 'others.agreements.all(a, !has(a.overlapRule) || a.overlapRule == "prefer-compulsory")',
  check:
    `!where(others.periods, "periodId", item).exists(v, ${isVoluntary('v')} && others.periods.exists(c, c.country != v.country ` +
    `&& c.branch == v.branch && c.compulsion == "compulsory" && ${counts('c')} ` +
    `&& c.dateFrom <= v.dateFrom && ${lastDay('v')} <= ${lastDay('c')}))`,
  title:
    'A voluntary period is counted although compulsory insurance in another country covers all its days.',
  because: 'The same days are counted twice, and what was paid too much would have to be paid back.',
  fix: 'Leave the voluntary period out, and work the benefit out again.',
});
