import type { Decimal, Diagnostic } from '@amparo/core';
import {
  type Amount,
  type AmountReader,
  daysBetween,
  Exact,
  type ExactDecimal,
  type ExchangeRate,
  minorUnitsOf,
  readAmounts,
  toAmount,
  toText,
} from '@amparo/core/calculation';
import { contributionStatus } from '../codelists/contribution-status.ts';
import {
  type ContributionForFigures,
  type ContributionShare,
  contributionShares,
} from './contribution-for-figures.ts';

/** What arrears are reckoned with, beside the contributions. */
export interface ContributionArrearsOptions {
  /** The day on which it is looked at, ISO 8601. */
  readonly asOf: string;
  /** Simple interest from the day after the due date. Share for one year of 365 days: `0.06` is six per cent. */
  readonly annualRate?: Decimal;
  /** ISO 4217; the currency of the result. Without it, that of the first share. */
  readonly currency?: string;
  readonly rates?: readonly ExchangeRate[];
}

/** One contribution on the day it is looked at, exact and not rounded. */
export interface ContributionLine {
  readonly from: string;
  readonly to: string;
  /**
   * `owed`: overdue and unpaid. `paid-late`: settled after its due date; only interest is owed. `settled`, `waived`,
   * `refunded`: nothing is owed. `not-yet-due`: unpaid, and still in time.
   */
  readonly state: 'owed' | 'paid-late' | 'settled' | 'not-yet-due' | 'waived' | 'refunded';
  /** All shares together. */
  readonly amount: Decimal;
  /** What is missing of it. */
  readonly unpaid: Decimal;
  /** Days that interest runs; absent unless something was late. */
  readonly lateDays?: number;
  /** `amount × annual rate × late days ÷ 365`, to ten decimals. Absent unless interest was asked for and something was late. */
  readonly interest?: Decimal;
  readonly working?: string;
}

/** Arrears of contributions; or why they cannot be reckoned. Paths point into `{ contributions, options }`. */
export type ContributionArrearsResult =
  | {
      readonly ok: true;
      /** What is overdue and unpaid, without interest. */
      readonly arrears: Amount;
      /** The same by who owes it. An employee's share was taken from the wage: the worker has paid it already. */
      readonly byShare: Readonly<Record<ContributionShare, Amount>>;
      /** On what is unpaid and on what was paid late. Absent unless it was asked for. */
      readonly interest?: Amount;
      readonly lines: readonly ContributionLine[];
      readonly rates: readonly ExchangeRate[];
      /** What looks wrong without making the result meaningless: contributions for the same days, a status behind its dates. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const zero = new Exact(0);
const statuses = new Set<string>(contributionStatus.codes.map(({ code }) => code));

interface Worked {
  readonly line: ContributionLine;
  readonly unpaid: Readonly<Record<ContributionShare, ExactDecimal>>;
  /** Before its division by 365, so that the total is divided and rounded only once. */
  readonly interestTimes365: ExactDecimal;
}

/** What became of a contribution by the day it is looked at. */
function stateOf(
  { status, dueDate, paidDate }: ContributionForFigures,
  asOf: string,
): ContributionLine['state'] {
  if (status === 'waived' || status === 'refunded') return status;
  const paid = paidDate === undefined ? status === 'paid' : paidDate <= asOf;
  const late = dueDate !== undefined && (paidDate !== undefined && paid ? paidDate : asOf) > dueDate;
  if (paid) return late && paidDate !== undefined ? 'paid-late' : 'settled';
  return dueDate === undefined || late ? 'owed' : 'not-yet-due';
}

/** Works out one contribution. Faults of the input go to the reader; the result is then not to be used. */
function work(
  contribution: ContributionForFigures,
  index: number,
  { asOf, annualRate }: ContributionArrearsOptions,
  rate: ExactDecimal,
  reader: AmountReader,
): Worked {
  const at = (name: string) => ['contributions', index, name];
  const { from, to, dueDate, paidDate, status } = contribution;
  const before = reader.found.length;
  reader.date(from, ...at('from'));
  reader.date(to, ...at('to'));
  if (dueDate !== undefined) reader.date(dueDate, ...at('dueDate'));
  if (paidDate !== undefined) reader.date(paidDate, ...at('paidDate'));
  if (!statuses.has(status)) reader.report('unknown-status', at('status'));
  if (reader.found.length === before && to < from) reader.report('period-reversed', at('to'));
  if (contributionShares.every((share) => contribution[share] === undefined))
    reader.report('no-amount', ['contributions', index]);
  const shares = contributionShares.map((share) =>
    contribution[share] === undefined ? zero : reader.amount(contribution[share], ...at(share)),
  ) as [ExactDecimal, ExactDecimal, ExactDecimal];
  const amount = shares[0].plus(shares[1]).plus(shares[2]);
  const state = stateOf(contribution, asOf);
  const owed = state === 'owed';
  if (owed && dueDate === undefined && annualRate !== undefined && statuses.has(status))
    reader.report('no-due-date', at('dueDate'));
  const lateUntil = owed ? asOf : state === 'paid-late' ? paidDate : undefined;
  const lateDays =
    reader.found.length > before || lateUntil === undefined || dueDate === undefined
      ? undefined
      : daysBetween(dueDate, lateUntil);
  const interestTimes365 =
    lateDays === undefined || annualRate === undefined ? zero : amount.times(rate).times(lateDays);
  return {
    unpaid: {
      employee: owed ? shares[0] : zero,
      employer: owed ? shares[1] : zero,
      state: owed ? shares[2] : zero,
    },
    interestTimes365,
    line: {
      from,
      to,
      state,
      amount: toText(amount),
      unpaid: toText(owed ? amount : zero),
      ...(lateDays !== undefined && { lateDays }),
      ...(lateDays !== undefined &&
        annualRate !== undefined && {
          interest: toText(interestTimes365.div(365).round(10)),
          working: `${toText(amount)} × ${toText(rate)} × ${lateDays} ÷ 365`,
        }),
    },
  };
}

/** Contributions that share a day with an earlier one, and statuses that their dates contradict. */
function warningsOf(
  contributions: readonly ContributionForFigures[],
  lines: readonly ContributionLine[],
): Diagnostic[] {
  const warn = (fault: string, index: number, name: string): Diagnostic => ({
    code: `portability.contribution-arrears-${fault}`,
    severity: 'warning',
    path: `/contributions/${index}/${name}`,
    params: {},
  });
  const found: Diagnostic[] = [];
  const order = contributions
    .map((contribution, index) => ({ ...contribution, index }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  let last = '';
  for (const { from, to, index, status } of order) {
    if (from <= last) found.push(warn('periods-overlap', index, 'from'));
    if (to > last) last = to;
    if (status === 'due' && lines[index]?.state === 'owed') found.push(warn('overdue', index, 'status'));
  }
  return found;
}

/**
 * Contributions that are overdue on a day, with simple interest.
 *
 * A contribution is owed in full from the day after its due date until it is paid in full; interest is
 * `amount × annual rate × days ÷ 365`. What was paid late owes its interest alone. What is due and still in time, waived or
 * refunded owes nothing. What was paid only after `asOf` was still missing on that day. Lines are exact; totals are rounded
 * once, half up, to the minor unit of the currency.
 *
 * @returns `{ ok: false, diagnostics }` for no contributions, dates that are none or reversed, amounts that are missing,
 * negative or in currencies without a rate, interest on what has no due date. It does not throw and never gives `NaN`.
 *
 * @example
 * ```ts
 * import { contributionArrears } from '@amparo/portability';
 * const php = (amount: string) => ({ amount, currency: 'PHP' });
 * const result = contributionArrears(
 *   [
 *     {
 *       from: '2026-01-01',
 *       to: '2026-01-31',
 *       employee: php('450'),
 *       employer: php('950'),
 *       dueDate: '2026-02-15',
 *       status: 'arrears',
 *     },
 *   ],
 *   { asOf: '2026-05-01', annualRate: '0.073' },
 * );
 * if (result.ok) result.interest; // { amount: '21.00', currency: 'PHP' }: 1400 × 0.073 × 75 ÷ 365
 * ```
 */
export function contributionArrears(
  contributions: readonly ContributionForFigures[],
  options: ContributionArrearsOptions,
): ContributionArrearsResult {
  const { asOf, annualRate, rates } = options;
  const [first] = contributions;
  const currency = options.currency ?? (first?.employee ?? first?.employer ?? first?.state)?.currency ?? '';
  const reader = readAmounts('portability.contribution-arrears', currency, rates);
  reader.date(asOf, 'options', 'asOf');
  if (contributions.length === 0) reader.report('no-contributions', ['contributions']);
  if (options.currency !== undefined && minorUnitsOf(currency) === undefined)
    reader.report('unknown-currency', ['options', 'currency']);
  const rate = annualRate === undefined ? zero : reader.number(annualRate, 'options', 'annualRate');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const worked = contributions.map((contribution, index) => work(contribution, index, options, rate, reader));
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const owed = (share: ContributionShare) =>
    worked.reduce((sum, { unpaid }) => sum.plus(unpaid[share]), zero);
  const [employee, employer, state] = [owed('employee'), owed('employer'), owed('state')];
  const interest = worked.reduce((sum, { interestTimes365 }) => sum.plus(interestTimes365), zero).div(365);
  const lines = worked.map(({ line }) => line);
  return {
    ok: true,
    arrears: toAmount(employee.plus(employer).plus(state), currency),
    byShare: {
      employee: toAmount(employee, currency),
      employer: toAmount(employer, currency),
      state: toAmount(state, currency),
    },
    ...(annualRate !== undefined && { interest: toAmount(interest, currency) }),
    lines,
    rates: rates ?? [],
    warnings: warningsOf(contributions, lines),
  };
}
