import type { Diagnostic } from '@amparo/core';
import { compare, type Fraction, fractionOf, minus, nothing, over, plus } from './periods/fraction.ts';
import type { PeriodForCounting } from './periods/period-for-counting.ts';
import { type Quantity, quantity } from './periods/quantity.ts';
import { exactAmount } from './totalisation/reckon-benefits.ts';
import type {
  AgreementForTotalisation,
  Claim,
  SchemeTerms,
  TotalisationSettings,
} from './totalisation/terms.ts';
import type { CountryBenefit, ExactAmount, TotalisationResult } from './totalisation/totalisation-result.ts';
import { totalise } from './totalise.ts';

/** One country, without and with the agreement. */
export interface CountryLoss {
  readonly country: string;
  /** Own time under national law alone, in the unit of the count. */
  readonly own: Quantity;
  readonly without: {
    /** Whether own time alone gives a right. */
    readonly entitled: boolean;
    /** What is paid; zero where there is no right, or the age is not reached. */
    readonly paid: ExactAmount;
  };
  readonly with: { readonly eligibility: CountryBenefit['eligibility']; readonly paid: ExactAmount };
  /** Time that leads to nothing without the agreement: all own time where it gives no right. */
  readonly lostTime: Quantity;
  /** What the formula gives for that time: lost time × accrual. Absent where the institution has not stated it. */
  readonly lostValue?: ExactAmount;
  /** What the agreement adds; below zero where it takes away. */
  readonly difference: ExactAmount;
}

/** What a worker loses where no agreement exists; or why that cannot be said. Paths point into `{ periods, agreement, schemes, claim }`. */
export type LossResult =
  | {
      readonly ok: true;
      /** By country code. */
      readonly countries: readonly CountryLoss[];
      /** Lost time of all countries, each by its own records. */
      readonly lostTime: Quantity;
      /** Sums, one entry for each currency. */
      readonly totals: readonly {
        readonly currency: string;
        readonly without: ExactAmount;
        readonly with: ExactAmount;
        readonly difference: ExactAmount;
      }[];
      /** The same claim with the agreement, with its working. */
      readonly totalisation: Extract<TotalisationResult, { readonly ok: true }>;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The exact number behind what was given out. */
function exactly(amount: ExactAmount | undefined): Fraction {
  if (amount === undefined) return nothing;
  const [numerator, denominator] = (amount.fraction ?? amount.amount).split('/') as [
    string,
    string | undefined,
  ];
  return denominator === undefined
    ? fractionOf(numerator)
    : over(fractionOf(numerator), fractionOf(denominator));
}

const timeOf = ({ value, fraction }: Quantity): Fraction =>
  exactly({ amount: value, ...(fraction !== undefined && { fraction }), currency: '' });

/**
 * What a worker loses where countries have no agreement: time that is too short for a right in each country, and what it
 * would have been worth, side by side with what an agreement gives. Without an agreement each country looks at its own time
 * alone; overlaps with other countries do not matter to it.
 *
 * @param agreement The agreement that is missing: a draft, or one that other countries have, in force on the day of the claim.
 *
 * @example
 * ```ts
 * import { lossWithoutAgreement } from '@amparo/portability';
 * const usd = (amount: string) => ({ amount, currency: 'USD' });
 * const scheme = (country: string) => ({
 *   country,
 *   currency: 'USD',
 *   qualifyingPeriod: { value: '120', unit: 'month' as const },
 *   formula: { kind: 'linear' as const, base: usd('20000'), accrual: '0.015', per: 'year' as const },
 * });
 * const result = lossWithoutAgreement(
 *   [
 *     { country: 'IDN', compulsion: 'compulsory', dateFrom: '2005-01-01', dateTo: '2012-12-31' },
 *     { country: 'MYS', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2004-12-31' },
 *   ],
 *   { parties: ['IDN', 'MYS'], inForceFrom: '2020-01-01', branches: [{ branch: 'old-age', totalisation: true }] },
 *   [scheme('IDN'), scheme('MYS')],
 *   { claimDate: '2026-02-16', branch: 'old-age' },
 * );
 * if (result.ok) result.totals[0]?.difference; // { amount: '3600', currency: 'USD' }: all twelve years are lost without it
 * ```
 */
export function lossWithoutAgreement(
  periods: readonly PeriodForCounting[],
  agreement: AgreementForTotalisation,
  schemes: readonly SchemeTerms[],
  claim: Claim & TotalisationSettings,
): LossResult {
  const totalisation = totalise(periods, agreement, schemes, claim);
  if (!totalisation.ok) return totalisation;
  // National law alone: all own time, and no rule of the agreement about it.
  const alone = totalise(
    periods,
    agreement,
    schemes.map((scheme) => ({ ...scheme, ownPeriods: 'national' })),
    { ...claim, explain: false },
  );
  if (!alone.ok) return alone;
  const sums = new Map<string, { without: Fraction; with: Fraction }>();
  let allLost = nothing;
  const countries = totalisation.countries.map((joined, at): CountryLoss => {
    const own = alone.countries[at] as CountryBenefit;
    const { currency } = joined.payable;
    const time = timeOf(own.own);
    const entitled = time.n > 0n && compare(time, timeOf(own.qualifying)) >= 0;
    const [without, together] = [exactly(own.independent), exactly(joined.payable)];
    const lost = entitled ? nothing : time;
    allLost = plus(allLost, lost);
    const sum = sums.get(currency) ?? { without: nothing, with: nothing };
    sums.set(currency, { without: plus(sum.without, without), with: plus(sum.with, together) });
    const { basis, ...paid } = joined.payable;
    return {
      country: joined.country,
      own: own.own,
      without: { entitled, paid: exactAmount(without, currency) },
      with: { eligibility: joined.eligibility, paid },
      lostTime: quantity(lost),
      ...(!entitled && own.fromOwnPeriods && { lostValue: own.fromOwnPeriods }),
      difference: exactAmount(minus(together, without), currency),
    };
  });
  return {
    ok: true,
    countries,
    lostTime: quantity(allLost),
    totals: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, sum]) => ({
        currency,
        without: exactAmount(sum.without, currency),
        with: exactAmount(sum.with, currency),
        difference: exactAmount(minus(sum.with, sum.without), currency),
      })),
    totalisation,
  };
}
