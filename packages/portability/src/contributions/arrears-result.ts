import type { Decimal, Diagnostic } from '@amparo/core';
import type { Amount, ExchangeRate } from '@amparo/core/calculation';
import type { ContributionShare } from './contribution-for-figures.ts';

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
