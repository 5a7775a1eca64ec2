import Big from 'big.js';
import { iso4217 } from '../codelists/iso-4217.ts';
import type { Decimal } from '../decimal.ts';

/** An amount in one currency: the shape of core's `money` block. */
export interface Amount {
  /** An exact decimal as text, at most 15 digits before the point and 6 after it. */
  readonly amount: Decimal;
  /** ISO 4217. */
  readonly currency: string;
}

/** What one unit of `from` is worth in `to`, on which day and according to whom. Without these a sum cannot be checked. */
export interface ExchangeRate {
  /** ISO 4217. */
  readonly from: string;
  /** ISO 4217. */
  readonly to: string;
  /** Units of `to` for one unit of `from`; above zero. */
  readonly rate: Decimal;
  /** ISO 8601 date. */
  readonly rateDate: string;
  /** Who published it, such as `Bank Negara Malaysia, middle rate`. */
  readonly source: string;
}

/**
 * Decimals of calculations. Addition, subtraction and multiplication are exact; a division keeps 40
 * decimals. Halves are rounded away from zero (`half up`).
 */
export const Exact = Big();
Exact.DP = 40;
Exact.RM = 1;

/** A decimal of {@link Exact}. */
export type ExactDecimal = Big;

const minorUnits = new Map(iso4217.codes.map(({ code, minorUnits: digits }) => [code, digits]));

/** How many decimals an amount of a currency has; undefined for an unknown code and for one without a minor unit (gold, test codes). */
export function minorUnitsOf(currency: string): number | undefined {
  const digits = minorUnits.get(currency);
  return typeof digits === 'number' ? digits : undefined;
}

/**
 * An exact value as an amount that can be paid out: rounded once, half up, to the currency's minor unit (ISO 4217).
 * Half up, because a person who checks a payslip by hand rounds so, and no worker loses half a cent by it.
 */
export function toAmount(value: ExactDecimal, currency: string): Amount {
  return { amount: value.toFixed(minorUnitsOf(currency) ?? 6), currency };
}

/** An exact value as text, without rounding and without zeros at its end. */
export function toText(value: ExactDecimal): Decimal {
  return value.toFixed();
}
