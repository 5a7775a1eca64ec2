import type { Decimal, Diagnostic } from '@amparo/core';
import {
  type Amount,
  Exact,
  type ExactDecimal,
  type ExchangeRate,
  minorUnitsOf,
  readAmounts,
  toAmount,
  toText,
} from '@amparo/core/calculation';
import { recruitmentCostLine } from './codelists/recruitment-cost-line.ts';

/** A code of the list `recruitment-cost-line`. */
export type RecruitmentCostLine = (typeof recruitmentCostLine.codes)[number]['code'];

/** The three groups of the ILO definition. */
export type RecruitmentCostGroup = 'recruitment-fee' | 'related-cost' | 'illegitimate-cost';

/** One cost of one worker's recruitment. */
export interface FeeLine {
  readonly cost: RecruitmentCostLine;
  /** What the worker bore, however it was taken: in cash, by deduction, through a lender. 0 when asked about and nothing was. */
  readonly paidByWorker: Amount;
  /** What the worker got back of it. */
  readonly reimbursed?: Amount;
}

/** What is known beside the cost lines. */
export interface FeeOptions {
  /** ISO 4217; the currency of the result. Without it, that of the first line. */
  readonly currency?: string;
  /** For amounts in other currencies, one rate for each. */
  readonly rates?: readonly ExchangeRate[];
  /** What the worker still owes on account of recruitment. 0 when asked about and nothing is owed. */
  readonly outstandingDebt?: Amount;
}

/** What recruitment cost the worker; or why that cannot be said. */
export type FeeResult =
  | {
      readonly ok: true;
      /** Σ of what the worker bore − what was reimbursed. */
      readonly total: Amount;
      readonly byGroup: Readonly<Record<RecruitmentCostGroup, Amount>>;
      /** What each line left the worker to bear, exact, in the order given. */
      readonly lines: readonly { readonly cost: RecruitmentCostLine; readonly borne: Decimal }[];
      /**
       * Whether the worker paid nothing: total 0 and no debt. Undefined when the total is 0 and nobody stated whether
       * a debt is left, since that is not knowing rather than complying.
       */
      readonly zeroFee: boolean | undefined;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const known = new Set<string>(recruitmentCostLine.codes.map(({ code }) => code));
const groupOf = (cost: string) => cost.split('.')[0] as RecruitmentCostGroup;

/**
 * What a worker paid for a job, by the cost lines of the ILO definition of 2019, and whether the recruitment was free
 * of fees for the worker. Exact; rounded half up to the currency's minor unit at the end. Exceptions that a competent
 * authority may grant under the definition are not applied: leave such a line out and say so.
 *
 * @returns `{ ok: false, diagnostics }` for no lines at all (a missing answer is not a zero), unknown cost codes,
 * amounts that are negative or no decimals, currencies without a rate, and more reimbursed than paid on one line.
 * Paths point into `{ lines, options }`.
 *
 * @example
 * ```ts
 * import { feeTotal } from '@amparo/grievance';
 * const npr = (amount: string) => ({ amount, currency: 'NPR' });
 * const result = feeTotal([
 *   { cost: 'recruitment-fee', paidByWorker: npr('120000') },
 *   { cost: 'related-cost.medical', paidByWorker: npr('6500'), reimbursed: npr('6500') },
 * ], { outstandingDebt: npr('80000') });
 * if (result.ok) [result.total, result.zeroFee]; // [{ amount: '120000.00', currency: 'NPR' }, false]
 * ```
 */
export function feeTotal(lines: readonly FeeLine[], options: FeeOptions = {}): FeeResult {
  const currency = options.currency ?? lines[0]?.paidByWorker?.currency ?? '';
  const reader = readAmounts('grievance.fees', currency, options.rates);
  if (lines.length === 0) reader.report('no-lines', ['lines']);
  if (options.currency !== undefined && minorUnitsOf(currency) === undefined) {
    reader.report('unknown-currency', ['options', 'currency']);
    return { ok: false, diagnostics: reader.found };
  }
  const zero = new Exact(0);
  const sums: Record<RecruitmentCostGroup, ExactDecimal> = {
    'recruitment-fee': zero,
    'related-cost': zero,
    'illegitimate-cost': zero,
  };
  const results = lines.map(({ cost, paidByWorker, reimbursed }, index) => {
    if (!known.has(cost)) reader.report('unknown-cost', ['lines', index, 'cost']);
    const paid = reader.amount(paidByWorker, 'lines', index, 'paidByWorker');
    const back = reimbursed ? reader.amount(reimbursed, 'lines', index, 'reimbursed') : zero;
    if (back.gt(paid)) reader.report('reimbursed-above-paid', ['lines', index, 'reimbursed']);
    const borne = paid.minus(back);
    const group = groupOf(cost);
    sums[group] = (sums[group] ?? zero).plus(borne);
    return { cost, borne: toText(borne) };
  });
  const { outstandingDebt } = options;
  const debt = outstandingDebt && reader.amount(outstandingDebt, 'options', 'outstandingDebt');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };

  const total = sums['recruitment-fee'].plus(sums['related-cost']).plus(sums['illegitimate-cost']);
  return {
    ok: true,
    total: toAmount(total, currency),
    byGroup: {
      'recruitment-fee': toAmount(sums['recruitment-fee'], currency),
      'related-cost': toAmount(sums['related-cost'], currency),
      'illegitimate-cost': toAmount(sums['illegitimate-cost'], currency),
    },
    lines: results,
    zeroFee: total.gt(0) || debt?.gt(0) ? false : debt ? true : undefined,
  };
}
