import type { Decimal } from '@amparo/core';
import type { Amount } from '@amparo/core/calculation';
import type { TimeCount, TimeUnit } from '../generated/insurance-period.ts';
import type { Quantity } from '../periods/quantity.ts';

/** A benefit that grows by the same share of a base with each unit of time: `base × accrual × time`. */
export interface LinearFormula {
  readonly kind: 'linear';
  readonly base: Amount;
  /** Share of the base for one unit of `per`: `0.02` is two per cent. */
  readonly accrual: Decimal;
  readonly per: TimeUnit;
  /** Time beyond which nothing is added. */
  readonly maximum?: Readonly<TimeCount>;
}

/** A fixed share of a base, and a share that grows: `base × (share × min(1, time ÷ shareAfter) + accrual × time)`. */
export interface BasePlusAccrualFormula {
  readonly kind: 'base-plus-accrual';
  readonly base: Amount;
  readonly share: Decimal;
  /** Time from which the fixed share is due in full, where it is reduced below. */
  readonly shareAfter?: Readonly<TimeCount>;
  readonly accrual: Decimal;
  readonly per: TimeUnit;
  readonly maximum?: Readonly<TimeCount>;
}

/** A full amount after some time, and a share of it below: `full`, or `full × accrual × time`. */
export interface FullAfterFormula {
  readonly kind: 'full-after';
  readonly full: Amount;
  readonly after: Readonly<TimeCount>;
  readonly accrual: Decimal;
  readonly per: TimeUnit;
}

/** The same amount for everybody who has the right. */
export interface FlatFormula {
  readonly kind: 'flat';
  readonly amount: Amount;
}

/** Amounts that the institution worked out itself. */
export interface StatedFormula {
  readonly kind: 'stated';
  /** For the time of all countries, as if completed in this one. */
  readonly theoretical: Amount;
  /** For the own time alone; needed where it gives a right. */
  readonly own?: Amount;
}

/**
 * Earnings of a whole career drawn from the position of the own ones, and a benefit in brackets: 20 CFR 404.1918.
 * `monthly earnings = Σ (position % × average of the year) ÷ (12 × years)`, `amount = Σ rate × earnings in the bracket`.
 */
export interface RelativeEarningsFormula {
  readonly kind: 'relative-earnings';
  /** Relative earnings position in per cent, from `relativeEarningsPosition`. */
  readonly position: Decimal;
  /** National average earnings of each computation year, indexed as the law says. */
  readonly averages: readonly Amount[];
  /** Brackets of monthly earnings from the lowest; the last has no end. */
  readonly brackets: readonly { readonly upTo?: Decimal; readonly rate: Decimal }[];
  /** Monthly earnings are rounded down to a multiple of this, where the law says so: `1`. */
  readonly earningsDownTo?: Decimal;
  /** The amount is rounded down to a multiple of this, where the law says so: `0.1`. */
  readonly amountDownTo?: Decimal;
  /** The amount from own earnings alone, worked out by the institution; needed where own time gives a right. */
  readonly own?: Amount;
}

/** What a formula of one's own is given. */
export interface FormulaInput {
  /** The time it is to pay for, in the unit of the count. */
  readonly time: Quantity;
  readonly unit: TimeUnit;
  /** Whether that is the time of all countries or of this one alone. */
  readonly purpose: 'theoretical' | 'own';
}

/**
 * Any other formula, as a function. It gives a decimal in the currency of the scheme, exact or rounded as the law says. One
 * that throws is reported as one that gave no decimal.
 */
export interface FunctionFormula {
  readonly kind: 'function';
  /** What it does in a few words; stands in the explanation. */
  readonly title: string;
  /** Reckons the benefit. */
  readonly amount: (input: FormulaInput) => Decimal;
}

/** How a benefit is reckoned. Amounts may be in another currency than the scheme's where there is a rate. */
export type BenefitFormula =
  | LinearFormula
  | BasePlusAccrualFormula
  | FullAfterFormula
  | FlatFormula
  | StatedFormula
  | RelativeEarningsFormula
  | FunctionFormula;
