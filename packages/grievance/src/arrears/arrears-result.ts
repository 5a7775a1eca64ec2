import type { Decimal, Diagnostic } from '@amparo/core';
import type { Amount, ExchangeRate } from '@amparo/core/calculation';

/** What a {@link computeArrears} result is worked out from, beside the periods. */
export interface ArrearsOptions {
  /** ISO 4217; the currency of the result. Without it, that of the first period's basic pay. */
  readonly currency?: string;
  /** For amounts in other currencies, one rate for each. */
  readonly rates?: readonly ExchangeRate[];
  /**
   * What pay counts towards the statutory minimum. `basic-pay` (the default): only pay for normal hours, so that
   * overtime and premiums come on top. `all-pay`: overtime and premiums count too. National law decides.
   */
  readonly minimumCovers?: 'basic-pay' | 'all-pay';
  /** Simple interest on each shortfall, from its due date. */
  readonly interest?: {
    /** Share of the shortfall for one year of 365 days: `0.10` is ten per cent. */
    readonly annualRate: Decimal;
    /** The day up to which it runs, ISO 8601. */
    readonly asOf: string;
  };
}

/** One step of a period's working, in the order of the calculation. */
export interface ArrearsStep {
  readonly step:
    | 'basic-pay'
    | 'statutory-minimum'
    | 'overtime'
    | 'premium'
    | 'gross-pay'
    | 'lawful-deduction'
    | 'due'
    | 'paid'
    | 'shortfall'
    | 'overpaid'
    | 'interest';
  /** The arithmetic in figures, where there is more than one: `12 × 7.5 × 1.5`. */
  readonly working?: string;
  /** The outcome of the step, exact, in the currency of the result; interest rounded to ten decimals. */
  readonly amount: Decimal;
}

/** The working of one period, exact and not rounded. */
export interface ArrearsLine {
  readonly start: string;
  readonly end: string;
  readonly due: Decimal;
  readonly paid: Decimal;
  /** What is missing; 0 when nothing is. */
  readonly shortfall: Decimal;
  /** What was paid beyond what was due; 0 when nothing was. Never set against another period. */
  readonly overpaid: Decimal;
  /** Whether the statutory minimum was higher than the pay it covers. */
  readonly minimumApplied: boolean;
  /** Pay date minus due date in calendar days; negative when paid early. Absent unless both dates are known. */
  readonly delayDays?: number;
  /** Days that interest runs. Absent unless interest was asked for. */
  readonly interestDays?: number;
  readonly steps: readonly ArrearsStep[];
}

/** The arrears of one worker, with the working of each period; or why there is no result. */
export type ArrearsResult =
  | {
      readonly ok: true;
      /** The sum of all shortfalls. */
      readonly arrears: Amount;
      /** The sum of all overpayments, kept apart. */
      readonly overpaid: Amount;
      /** Simple interest on the shortfalls. Absent unless it was asked for. */
      readonly interest?: Amount;
      readonly lines: readonly ArrearsLine[];
      /** The exchange rates given, for whoever checks the result. */
      readonly rates: readonly ExchangeRate[];
      /** What looks wrong without making the result meaningless: periods that overlap. */
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
