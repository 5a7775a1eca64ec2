import { rule } from '@amparo/core';
import { knownPeriodsOf } from './others.ts';
import { compulsoryBefore, lastDay, overlap } from './period-terms.ts';

/**
 * Time that two countries treat as insured counts in the country of the last compulsory insurance before it.
 */
export const assimilatedInTwoCountries = rule({
  code: 'portability.assimilated-in-two-countries',
  source: 'P05',
  severity: 'warning',
  scope: 'subject',
  among: { periods: knownPeriodsOf },
  forEach: '/periodIds/*',
  at: '',
  check:
    '!where(others.periods, "periodId", item).exists(a, a.compulsion == "assimilated" && others.periods.exists(b, ' +
    'b.compulsion == "assimilated" && b.country != a.country && b.branch == a.branch && b.periodId in self.periodIds ' +
    `&& ${overlap('a', 'b')} && !others.periods.exists(c, c.country == a.country && ${compulsoryBefore('c', 'a', 'b')} ` +
    `&& !others.periods.exists(d, d.country != a.country && ${compulsoryBefore('d', 'a', 'b')} && ${lastDay('c')} <= ${lastDay('d')}))))`,
  title:
    'The same days are counted as assimilated in two countries, and this is not the country of the last compulsory insurance before.',
  because: 'Only one country counts such time: the one whose compulsory insurance came last before it.',
  fix: 'Leave this period out, or record the compulsory insurance that came before it.',
});
