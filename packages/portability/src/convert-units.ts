import type { Decimal, Diagnostic } from '@amparo/core';
import { readAmounts } from '@amparo/core/calculation';
import { compare, decimalText, fractionOf, roundTo, times } from './periods/fraction.ts';
import { type Quantity, quantity } from './periods/quantity.ts';
import { factorBetween, isBasis, isUnit, needsBasis, type UnitSpec } from './periods/unit-table.ts';

/** A converted amount of time; or why there is none. Paths point into `{ value, from, to }`. */
export type ConversionResult =
  | {
      readonly ok: true;
      /** The exact result. */
      readonly result: Quantity;
      /** The next higher whole unit where the result is none: Article 13(1)(e). */
      readonly wholeUnits: Decimal;
      /** What one unit of `from` is worth in `to`, exact. */
      readonly factor: Quantity;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Converts insured time from one unit into another, exactly, by the table of Regulation (EC) No 987/2009, Article 13(1)(b)
 * and (c).
 *
 * Days are worth different amounts of time in schemes of five, six and seven days a week, so hours and days always name
 * their basis. Days of one basis become days of another through hours: 60 days of a five-day scheme are 540 hours or 67.5
 * days of a six-day one. Between weeks, months, quarters and years no basis is needed: a quarter is 3 months or 13 weeks, a
 * year 4 quarters, and weeks become months as six-day days do. A basis that is named all the same leads through days of it.
 *
 * Nothing is rounded: `wholeUnits` gives the rounding of Article 13(1)(e). The limits of a calendar year, Article 13(2), are
 * for totals; `countPeriods` applies them. A conversion there and back may not return to where it began: 13 weeks are a
 * quarter, and a quarter is 66 days of a five-day scheme, while 13 weeks are 65.
 *
 * @returns `{ ok: false, diagnostics }` for a value that is negative or no decimal, an unknown unit or a missing basis.
 *
 * @example
 * ```ts
 * import { convertUnits } from '@amparo/portability';
 * const months = convertUnits('60', { unit: 'day', dayBasis: '5-day' }, { unit: 'month' });
 * if (months.ok) months.result; // { value: '2.7272727273', fraction: '30/11' }
 * ```
 */
export function convertUnits(value: Decimal, from: UnitSpec, to: UnitSpec): ConversionResult {
  const reader = readAmounts('portability.conversion', '');
  reader.number(value, 'value');
  for (const [name, { unit, dayBasis }] of [['from', from] as const, ['to', to] as const]) {
    if (!isUnit(unit)) reader.report('unknown-unit', [name, 'unit']);
    else if (dayBasis === undefined ? needsBasis(unit) : !isBasis(dayBasis))
      reader.report('no-basis', [name, 'dayBasis']);
  }
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const factor = factorBetween(from, to);
  const result = times(fractionOf(value), factor);
  const up = roundTo(result, 0, 'up');
  return {
    ok: true,
    result: quantity(result),
    wholeUnits: decimalText(compare(up, result) === 0 ? result : up, 0),
    factor: quantity(factor),
  };
}
