import type { Count } from '../periods/count.ts';
import { nothing, sumOf } from '../periods/fraction.ts';
import type { PeriodForCounting } from '../periods/period-for-counting.ts';
import { decideEligibility, type Standing } from './decide-eligibility.ts';
import type { Prepared } from './prepare.ts';
import type { Claim } from './terms.ts';

/** Where each country stands: its time, in the order of the schemes, and what right it gives. */
export function standingsOf(
  counted: Count,
  claim: Claim,
  { schemes, agreement }: Prepared,
  periods: readonly PeriodForCounting[],
): Standing[] {
  const all = sumOf(counted.units);
  const lastDays = new Array<number>(counted.countries.length).fill(Number.NEGATIVE_INFINITY);
  for (const { period, end } of counted.swept.credits) lastDays[period.country] = end;
  const refunded = new Set<string>();
  for (const { index, reason } of counted.leftOut)
    if (reason === 'refunded') refunded.add((periods[index] as PeriodForCounting).country);
  return schemes.map((scheme) => {
    const { country, ownPeriods } = scheme.terms;
    const at = counted.countries.indexOf(country);
    const time = {
      scheme,
      counted: counted.units[at] ?? nothing,
      own: (ownPeriods === 'national' ? counted.own : counted.units)[at] ?? nothing,
      lastDay: lastDays[at] ?? Number.NEGATIVE_INFINITY,
      all,
      refunded: refunded.has(country),
    };
    return decideEligibility(time, agreement, claim);
  });
}
