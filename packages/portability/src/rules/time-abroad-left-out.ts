import { rule } from '@amparo/core';
import { agreementOf, knownPeriodsOf } from './others.ts';
import { counts, lastDay, overlap } from './period-terms.ts';

/**
 * Compulsory time in every party counts, however short. Silent on time that overlaps with insurance in
 * another country.
 */
export const timeAbroadLeftOut = rule({
  code: 'portability.time-abroad-left-out',
  source: 'P17',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf, periods: knownPeriodsOf },
  at: '/countedPeriods',
  when: 'self.basis == "pro-rata" && has(self.countedPeriods)',
  check:
    'others.periods.all(p, p.country == self.country || !(p.country in others.agreement.parties) || p.branch != self.branch ' +
    `|| p.compulsion != "compulsory" || !${counts('p')} || has(p.transferredTo) || self.claimDate <= ${lastDay('p')} ` +
    `|| others.periods.exists(o, o.country != p.country && o.branch == p.branch && o.compulsion == "compulsory" && ${counts('o')} && ${overlap('o', 'p')}) ` +
    '|| self.countedPeriods.exists(c, c.country == p.country))',
  title: 'Time in another country of the agreement is not among the time counted.',
  because:
    'Even time too short for a benefit of its own counts in the other countries; the person may miss the qualifying period without it.',
  fix: 'Add the counted time of that country, and work the benefit out again.',
});
