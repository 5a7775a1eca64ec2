import type { Diagnostic } from '@amparo/core';
import type { Count } from '../periods/count.ts';
import { compare, type Fraction, nothing, one } from '../periods/fraction.ts';
import type { Reckoning } from './reckon-benefits.ts';

/** What a person should look at before the amounts are used. */
export function totalisationWarnings(
  counted: Count,
  reckonings: readonly Reckoning[],
  shares: Fraction,
): Diagnostic[] {
  const warn = (fault: string, path: string): Diagnostic => ({
    code: `portability.totalisation-${fault}`,
    severity: 'warning',
    path,
    params: {},
  });
  const found: Diagnostic[] = [];
  if (compare(shares, one) > 0) found.push(warn('shares-above-one', '/schemes'));
  for (const { standing, rule, proRata, independent } of reckonings) {
    const { index, terms } = standing.scheme;
    const at = counted.countries.indexOf(terms.country);
    const displaced = at >= 0 && compare(counted.own[at] ?? nothing, counted.units[at] ?? nothing) > 0;
    if (displaced && terms.ownPeriods === undefined)
      found.push(warn('own-periods-displaced', `/schemes/${index}/ownPeriods`));
    if (rule?.from === 'assumed' && proRata && independent && compare(proRata, independent.amount) > 0)
      found.push(warn('rule-assumed', '/agreement/payableRule'));
  }
  return found;
}
