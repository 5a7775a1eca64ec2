import type { Decimal, Diagnostic } from '@amparo/core';
import type { Ratio } from '@amparo/core/calculation';
import {
  type Amount,
  Exact,
  type ExactDecimal,
  type ExchangeRate,
  minorUnitsOf,
  readAmounts,
  toAmount,
} from '@amparo/core/calculation';
import { weightedMedian } from './weighted-median.ts';

/** One worker: what recruitment cost, and what the first job earned in a month. Both of the same person. */
export interface RecruitedWorker {
  /** What the worker bore to get the first job in the last country of destination. */
  readonly cost: Amount;
  /** Earnings of the first month in that job. Above zero. */
  readonly monthlyEarnings: Amount;
  /** How many workers this one stands for; 1 without a survey weight. */
  readonly weight?: Decimal;
}

/** SDG indicator 10.7.1 as three statistics. They differ, so each is to be quoted with its name. Unit: months of earnings. */
export type CostIndicatorResult =
  | {
      readonly ok: true;
      readonly workers: number;
      /** The indicator of each worker, in the order given. */
      readonly ratios: readonly number[];
      /** The mean of the workers' own ratios. The indicator as the SDG metadata define it. */
      readonly meanOfRatios: number;
      /** All costs divided by all earnings. Workers who earn much weigh much. */
      readonly ratioOfTotals: Ratio<Amount>;
      /** Half of the workers paid at most this. With weights, half of the weight. */
      readonly medianOfRatios: number;
      readonly smallest: number;
      readonly largest: number;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

interface Row {
  readonly cost: ExactDecimal;
  readonly earnings: ExactDecimal;
  readonly weight: ExactDecimal;
  readonly ratio: ExactDecimal;
}

const zero = new Exact(0);
const one = new Exact(1);

/**
 * Recruitment cost borne by workers in months of earnings (SDG indicator 10.7.1): RCI = cost / monthly earnings, both of
 * the same individual, and from these three statistics that are often taken for one another. Worked out with 40 decimals
 * and given as the nearest double.
 *
 * Source: SDG metadata of indicator 10.7.1 (ILO and World Bank): costs of the first job in the last country of
 * destination, obtained in the last three years, over the earnings of its first month. Keep to that choice of workers;
 * this function cannot check it.
 *
 * @returns `{ ok: false, diagnostics }` for no workers, earnings of zero, amounts that are negative or no decimals,
 * currencies without a rate, and weights that add up to zero. Paths point into `{ workers, options }`.
 *
 * @example
 * ```ts
 * import { recruitmentCostIndicator } from '@amparo/grievance';
 * const usd = (amount: string) => ({ amount, currency: 'USD' });
 * const result = recruitmentCostIndicator([
 *   { cost: usd('100'), monthlyEarnings: usd('400') },
 *   { cost: usd('50'), monthlyEarnings: usd('500') },
 *   { cost: usd('600'), monthlyEarnings: usd('300') },
 * ]);
 * if (result.ok) [result.meanOfRatios, result.ratioOfTotals.value, result.medianOfRatios]; // [0.7833…, 0.625, 0.25]
 * ```
 */
export function recruitmentCostIndicator(
  workers: readonly RecruitedWorker[],
  options: {
    /** ISO 4217; the currency of the totals. Without it, that of the first worker's cost. */
    readonly currency?: string;
    /** For amounts in other currencies, one rate for each. */
    readonly rates?: readonly ExchangeRate[];
  } = {},
): CostIndicatorResult {
  const currency = options.currency ?? workers[0]?.cost?.currency ?? '';
  const reader = readAmounts('grievance.cost-indicator', currency, options.rates);
  if (workers.length === 0) reader.report('no-workers', ['workers']);
  if (options.currency !== undefined && minorUnitsOf(currency) === undefined) {
    reader.report('unknown-currency', ['options', 'currency']);
    return { ok: false, diagnostics: reader.found };
  }
  const read = workers.map((worker, index) => {
    const before = reader.found.length;
    const cost = reader.amount(worker.cost, 'workers', index, 'cost');
    const earnings = reader.amount(worker.monthlyEarnings, 'workers', index, 'monthlyEarnings');
    const weight =
      worker.weight === undefined ? one : reader.number(worker.weight, 'workers', index, 'weight');
    if (earnings.eq(0) && reader.found.length === before)
      reader.report('no-earnings', ['workers', index, 'monthlyEarnings']);
    return { cost, earnings, weight, ratio: earnings.eq(0) ? zero : cost.div(earnings) };
  });
  const sum = (part: (row: Row) => ExactDecimal) => read.reduce((total, row) => total.plus(part(row)), zero);
  const weights = sum(({ weight }) => weight);
  if (weights.eq(0) && reader.found.length === 0) reader.report('no-weight', ['workers']);
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };

  const costs = sum(({ cost, weight }) => cost.times(weight));
  const earnings = sum((row) => row.earnings.times(row.weight));
  const sorted = read.filter(({ weight }) => weight.gt(0)).sort((a, b) => a.ratio.cmp(b.ratio));
  return {
    ok: true,
    workers: workers.length,
    ratios: read.map(({ ratio }) => ratio.toNumber()),
    meanOfRatios: sum(({ ratio, weight }) => ratio.times(weight))
      .div(weights)
      .toNumber(),
    ratioOfTotals: {
      numerator: toAmount(costs, currency),
      denominator: toAmount(earnings, currency),
      value: costs.div(earnings).toNumber(),
    },
    medianOfRatios: weightedMedian(sorted).toNumber(),
    smallest: (sorted[0] as Row).ratio.toNumber(),
    largest: (sorted.at(-1) as Row).ratio.toNumber(),
  };
}
