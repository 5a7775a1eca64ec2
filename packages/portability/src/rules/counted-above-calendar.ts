import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';
import { lastDay } from './period-terms.ts';
import { yearsOf } from './time-terms.ts';

/** All counted time together is no more than the calendar years that its periods touch. */
export const countedAboveCalendar = rule({
  code: 'portability.counted-above-calendar',
  source: 'P06',
  severity: 'error',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  at: '/countedPeriods',
  when:
    'has(self.periodIds) && has(self.countedPeriods) && self.countedPeriods.all(c, c.counted.unit != "day" || has(c.counted.dayBasis)) ' +
    '&& self.periodIds.all(id, size(where(others.periods, "periodId", id)) > 0)',
  check:
    'others.periods.exists(p, p.periodId in self.periodIds && others.periods.exists(q, q.periodId in self.periodIds ' +
    `&& numberOf(sumDecimals(self.countedPeriods.map(c, ${yearsOf('c.counted')}))) ` +
    `<= yearsBetween("1000-01-01", ${lastDay('q')}) - yearsBetween("1000-01-01", p.dateFrom) + 1.000001))`,
  title: 'More time is counted than there are calendar years from the first to the last period.',
  because:
    'A calendar year counts at most 52 weeks, 12 months or 4 quarters; whatever is above would have to be paid back.',
  fix: 'Take overlaps out, and count again.',
});
