import type { OverlapRule } from './generated/agreement.ts';
import { checkPeriods, count } from './periods/count.ts';
import { over, sumOf } from './periods/fraction.ts';
import { given } from './periods/given.ts';
import type { CountOptions, PeriodForCounting } from './periods/period-for-counting.ts';
import { countWarnings, presentCount } from './periods/present-count.ts';
import { quantities } from './periods/quantity.ts';
import { addTotals } from './totalisation/add-totals.ts';
import { checkBirth, checkClaim } from './totalisation/check-claim.ts';
import { explainBenefit } from './totalisation/explain-benefit.ts';
import { explainCount } from './totalisation/explain-count.ts';
import { placedAt, prepare } from './totalisation/prepare.ts';
import { presentBenefit, reckonBenefits } from './totalisation/reckon-benefits.ts';
import { shown } from './totalisation/shown.ts';
import { standingsOf } from './totalisation/standings.ts';
import type {
  AgreementForTotalisation,
  Claim,
  SchemeTerms,
  TotalisationSettings,
} from './totalisation/terms.ts';
import type { TotalisationResult, TotalisationStep } from './totalisation/totalisation-result.ts';
import { totalisationWarnings } from './totalisation/totalisation-warnings.ts';

/** Reckons the benefits of one person after another under one agreement. */
export type Totaliser = (periods: readonly PeriodForCounting[], claim: Claim) => TotalisationResult;

/**
 * Prepares the benefits of many people under one agreement: agreement, schemes and rates are read once. It keeps nothing of
 * the people. For one person {@link totalise} is shorter.
 *
 * @example
 * ```ts
 * import { totaliser } from '@amparo/portability';
 * const months = (value: string) => ({ value, unit: 'month' as const });
 * const usd = (amount: string) => ({ amount, currency: 'USD' });
 * const reckon = totaliser(
 *   { parties: ['JPN', 'PHL'], inForceFrom: '2018-08-01', branches: [{ branch: 'old-age', totalisation: true }] },
 *   [{ country: 'PHL', currency: 'USD', qualifyingPeriod: months('120'), formula: { kind: 'flat', amount: usd('100') } }],
 * );
 * const period = { country: 'PHL', compulsion: 'compulsory' as const, dateFrom: '2001-01-01', dateTo: '2012-12-31' };
 * const result = reckon([period], { claimDate: '2026-02-16', branch: 'old-age' });
 * if (result.ok) result.countries[0]?.payable; // { amount: '100', currency: 'USD', basis: 'independent' }
 * ```
 */
export function totaliser(
  agreement: AgreementForTotalisation,
  schemes: readonly SchemeTerms[],
  settings: TotalisationSettings = {},
): Totaliser {
  const terms = given(agreement);
  const asked = given(settings);
  const prepared = prepare(terms, schemes, asked);
  if (!('schemes' in prepared)) return () => ({ ok: false, diagnostics: prepared });
  const { explain = true } = asked;
  const overlapRule: OverlapRule = terms.overlapRule ?? 'prefer-compulsory';

  return (periods, claimed) => {
    const claim = given(claimed);
    const unreadable = checkPeriods(periods);
    if (unreadable.length > 0) return { ok: false, diagnostics: unreadable };
    const found = checkClaim(periods, terms, claim, prepared);
    if (found.length > 0) return { ok: false, diagnostics: found };
    const options: CountOptions = {
      ...given(asked.counting ?? {}),
      overlapRule,
      branch: claim.branch,
      until: claim.until ?? claim.claimDate,
      ...(terms.conversionBasis && { conversionBasis: terms.conversionBasis }),
    };
    const counted = count(periods, options, claim.until !== undefined);
    if ('diagnostics' in counted) return { ok: false, diagnostics: placedAt('', counted.diagnostics) };
    const unborn = checkBirth(counted, claim, periods);
    if (unborn.length > 0) return { ok: false, diagnostics: unborn };

    const standings = standingsOf(counted, claim, prepared, periods);
    const { reckonings, faults, inFull } = reckonBenefits(standings, terms, prepared.agreement);
    if (faults.length > 0)
      return {
        ok: false,
        diagnostics: faults.map(({ scheme, fault, at }) => ({
          code: `portability.totalisation-${fault}`,
          severity: 'error',
          path: `/schemes/${scheme}/${at.join('/')}`,
          params: {},
        })),
      };
    const {
      totals,
      total,
      steps: sums,
    } = addTotals(reckonings, prepared.target, {
      rounded: prepared.agreement.rounding !== undefined,
      explain,
    });
    const ratios = reckonings.flatMap(({ numerator, denominator }) =>
      numerator && denominator && denominator.n !== 0n ? [over(numerator, denominator)] : [],
    );
    const shares = sumOf(ratios);
    const presented = explain ? presentCount(counted, periods, options) : undefined;
    const show = quantities();
    const steps: TotalisationStep[] = [];
    if (presented?.ok) {
      steps.push(...explainCount(presented));
      const context = {
        unit: prepared.unit,
        agreement: prepared.agreement,
        all: sumOf(counted.units),
      };
      for (const reckoning of reckonings)
        steps.push(
          ...explainBenefit(reckoning, {
            ...context,
            inFull: inFull !== undefined && reckoning.standing.scheme === inFull.scheme,
          }),
        );
      steps.push(...sums);
      if (ratios.length > 1)
        steps.push({
          code: 'share-sum',
          params: {},
          working: ratios.map(shown).join(' + '),
          result: show(shares),
        });
    }
    return {
      ok: true,
      ...(presented?.ok && { count: presented }),
      countries: reckonings.map((reckoning) => presentBenefit(reckoning, prepared.agreement, show)),
      totals,
      ...(total && { total }),
      shares: show(shares),
      steps,
      rates: asked.rates ?? [],
      warnings: [...countWarnings(counted, periods), ...totalisationWarnings(counted, reckonings, shares)],
    };
  };
}

/**
 * What each country owes a person who was insured in several, with a working that a claims officer can check by hand.
 *
 * 1. Periods are counted as `countPeriods` counts them, with the overlap rule and conversion basis of the agreement.
 * 2. **Right**: own time that reaches the qualifying period gives a right under national law alone; otherwise own time of at
 *    least the minimum for totalisation and time of all countries that reaches the qualifying period; otherwise none, and
 *    what is missing is said. A country with too little to pay for (`minContributionForPension`) pays nothing; the others
 *    count its time and leave it out of the denominator, so that nothing is lost. Where all have too little, the last one
 *    pays in full.
 * 3. **Theoretical**: the formula for the time of all, as if completed in the country. **Pro rata**: theoretical × own ÷ all,
 *    or ÷ what the law sets. **Independent**: the formula for own time, where that gives a right.
 * 4. **Payable**: where there are both, by the agreement's `payableRule`, or the scheme's; where neither says, the independent
 *    benefit, with a warning if that is less.
 *
 * Regulation (EC) No 883/2004, Articles 52, 56 and 57; agreements between other countries mostly follow the same model.
 * Everything is exact. Only payable amounts are rounded, and only where the agreement names a rule.
 *
 * @returns `{ ok: false, diagnostics }` for input that has no sound answer: an agreement that is not in force on the day of
 * the claim or covers not the branch or a country, a country without a scheme, an open period without `until`, negative
 * amounts, currencies without a rate, a claim or periods before the day of birth, a function of a scheme that throws or gives
 * no decimal, and what `countPeriods` reports. It does not throw for such input.
 *
 * @example
 * ```ts
 * import { totalise } from '@amparo/portability';
 * const usd = (amount: string) => ({ amount, currency: 'USD' });
 * const scheme = (country: string, months: string) => ({
 *   country,
 *   currency: 'USD',
 *   qualifyingPeriod: { value: months, unit: 'month' as const },
 *   formula: { kind: 'linear' as const, base: usd('20000'), accrual: '0.015', per: 'year' as const },
 * });
 * const result = totalise(
 *   [
 *     { country: 'JPN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2004-12-31' },
 *     { country: 'PHL', compulsion: 'compulsory', dateFrom: '2005-01-01', dateTo: '2012-12-31' },
 *   ],
 *   { parties: ['JPN', 'PHL'], inForceFrom: '2018-08-01', branches: [{ branch: 'old-age', totalisation: true }] },
 *   [scheme('JPN', '120'), scheme('PHL', '120')],
 *   { claimDate: '2026-02-16', branch: 'old-age' },
 * );
 * if (result.ok) result.countries[0]?.proRata; // { amount: '1200', currency: 'USD' }: 3600 × 48 ÷ 144
 * ```
 */
export function totalise(
  periods: readonly PeriodForCounting[],
  agreement: AgreementForTotalisation,
  schemes: readonly SchemeTerms[],
  claim: Claim & TotalisationSettings,
): TotalisationResult {
  const asked = given(claim);
  return totaliser(agreement, schemes, asked)(periods, asked);
}
