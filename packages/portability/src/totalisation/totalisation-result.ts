import type { Decimal, Diagnostic } from '@amparo/core';
import type { ExchangeRate } from '@amparo/core/calculation';
import type { PayableRule } from '../generated/agreement.ts';
import type { RejectionReason } from '../generated/portability-request.ts';
import type { CountResult } from '../periods/count-result.ts';
import type { Quantity } from '../periods/quantity.ts';
import type { StepCode } from './step-words.ts';

/** An exact amount of money. */
export interface ExactAmount {
  /** The amount as a decimal: exact, unless `fraction` says otherwise; then rounded half up to ten decimals. */
  readonly amount: Decimal;
  /** Only where the decimal has no end: the exact amount, such as `3680/7`. */
  readonly fraction?: string;
  /** ISO 4217. */
  readonly currency: string;
}

/** Why a country grants nothing, and what is missing. */
export interface Rejection {
  readonly reason: Extract<
    RejectionReason,
    'qualifying-period-not-met' | 'below-minimum-period' | 'age-not-reached' | 'periods-refunded'
  >;
  /** Time that is missing, own or of all countries as the reason says, in the unit of the count. */
  readonly missing?: Quantity;
  /** First day on which the person has the age, ISO 8601. */
  readonly from?: string;
}

/** What one country owes. */
export interface CountryBenefit {
  readonly country: string;
  readonly schemeId?: string;
  /**
   * `national`: its own periods give the right. `totalised`: those of all countries together do. `rejected`: neither, or its
   * periods are too short to pay for.
   */
  readonly eligibility: 'national' | 'totalised' | 'rejected';
  readonly rejection?: Rejection;
  /** Own time for a right under national law alone, in the unit of the count. */
  readonly own: Quantity;
  /** Own time that counts for totalisation. */
  readonly counted: Quantity;
  /** Time that the right needs. */
  readonly qualifying: Quantity;
  /** The benefit for the time of all countries as if completed here. Absent where that time gives no right. */
  readonly theoretical?: ExactAmount;
  /** The parts of the pro-rata share. */
  readonly numerator?: Quantity;
  readonly denominator?: Quantity;
  /** `theoretical × numerator ÷ denominator`. */
  readonly proRata?: ExactAmount;
  /** The benefit under national law alone. Absent where own periods give no right. */
  readonly independent?: ExactAmount;
  /** What the formula gives for own periods, whether or not they give a right. Absent where it was not stated. */
  readonly fromOwnPeriods?: ExactAmount;
  /** What is paid; rounded only where the agreement names a rule. Zero with `basis: 'none'` where nothing is. */
  readonly payable: ExactAmount & {
    readonly basis: 'independent' | 'pro-rata' | 'direct' | 'none';
  };
  /** Which rule chose between two amounts, and whose it is. Absent where there was nothing to choose. */
  readonly payableRule?: {
    readonly rule: Exclude<PayableRule, 'national-law'>;
    readonly from: 'agreement' | 'scheme' | 'assumed';
  };
}

/** One step of the working, in the order of the calculation. */
export interface TotalisationStep {
  readonly code: StepCode;
  readonly country?: string;
  /** Numbers of the calculation by name, for the words of the step. No dates and no names of people. */
  readonly params: Readonly<Record<string, string | number>>;
  /** In names, such as `theoretical × own ÷ all`. */
  readonly formula?: string;
  /** In figures, exact: `920 × 288 ÷ 504`. */
  readonly working?: string;
  readonly result?: Quantity;
  /** Unit of time or currency of the result. */
  readonly in?: string;
  /** The article of the European regulations that has this rule; most other agreements follow the same model. */
  readonly article?: string;
}

/** Benefits of all countries for one person; or why they cannot be reckoned. Paths point into `{ periods, agreement, schemes, claim }`. */
export type TotalisationResult =
  | {
      readonly ok: true;
      /** How the periods were counted. Absent where `explain` is false. */
      readonly count?: Extract<CountResult, { readonly ok: true }>;
      /** By country code. */
      readonly countries: readonly CountryBenefit[];
      /** Payable amounts added up, one sum for each currency. */
      readonly totals: readonly ExactAmount[];
      /** All of them in the currency that was asked for. */
      readonly total?: ExactAmount;
      /** The sum of all pro-rata shares; at most 1 unless a law gives the full benefit for less than the time of all. */
      readonly shares: Quantity;
      readonly steps: readonly TotalisationStep[];
      readonly rates: readonly ExchangeRate[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
