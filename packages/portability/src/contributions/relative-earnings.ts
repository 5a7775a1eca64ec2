import type { Decimal, Diagnostic } from '@amparo/core';
import { type Amount, readAmounts, toText } from '@amparo/core/calculation';
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  nothing,
  over,
  plus,
  roundTo,
  smaller,
  times,
  whole,
} from '../periods/fraction.ts';
import { type Quantity, quantity } from '../periods/quantity.ts';

/** One year of earnings under the United States system: earnings beside the national average, or their ratio. */
export interface CoverageYear {
  readonly year: number;
  /** Quarters of coverage, 0 to 4. A year without one is left out. */
  readonly quarters: number;
  readonly earnings?: Amount;
  /** National average of the year. */
  readonly average?: Amount;
  /** The most that is creditable for the year. With 1, 2 or 3 quarters a quarter, half or three quarters of it count. */
  readonly maximum?: Amount;
  /** Earnings as a percentage of the average, instead of the amounts. */
  readonly ratioPercent?: Decimal;
}

/** A relative earnings position with its parts; or why there is none. Paths point into `{ years }`. */
export type RelativeEarningsResult =
  | {
      readonly ok: true;
      /** In per cent. */
      readonly position: Quantity;
      /** The sum of all ratios, in per cent. */
      readonly sumOfRatios: Quantity;
      readonly quarters: number;
      /** The ratio of each year that counts, in per cent. */
      readonly ratios: readonly { readonly year: number; readonly ratio: Quantity }[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const hundred = whole(100);

/**
 * Where a worker's earnings stand beside the national average, as the United States totalises: the sum of the yearly ratios
 * divided by the quarters of coverage, times 4 (20 CFR 404.1918). A year without a quarter of coverage does not count, and
 * with fewer than four only so many quarters of the creditable maximum do (POMS GN 01701.200).
 *
 * The option `decimals` says to how many decimals ratios and result are rounded half up; the example of the regulation has
 * five. Without it nothing is rounded.
 *
 * @example
 * ```ts
 * import { relativeEarningsPosition } from '@amparo/portability';
 * const result = relativeEarningsPosition([
 *   { year: 1974, quarters: 2, ratioPercent: '25' },
 *   { year: 1975, quarters: 4, ratioPercent: '80' },
 * ]);
 * if (result.ok) result.position; // { value: '70' }: (25 + 80) ÷ 6 × 4
 * ```
 */
export function relativeEarningsPosition(
  years: readonly CoverageYear[],
  { decimals }: { readonly decimals?: number } = {},
): RelativeEarningsResult {
  const currency = years.find(({ earnings }) => earnings)?.earnings?.currency ?? '';
  const reader = readAmounts('portability.relative-earnings', currency);
  const brought = (value: Fraction) => (decimals === undefined ? value : roundTo(value, decimals, 'half-up'));
  const seen = new Set<number>();
  const ratios: { year: number; ratio: Fraction }[] = [];
  let quarters = 0;
  years.forEach((entry, index) => {
    const at = (name: keyof CoverageYear) => ['years', index, name] as const;
    const { year, quarters: has, earnings, average, maximum, ratioPercent } = entry;
    const read = (name: 'earnings' | 'average' | 'maximum') =>
      fractionOf(toText(reader.amount(entry[name], ...at(name))));
    if (!Number.isInteger(year)) reader.report('not-a-year', at('year'));
    if (seen.has(year)) reader.report('year-repeated', at('year'));
    seen.add(year);
    if (!Number.isInteger(has) || has < 0 || has > 4) reader.report('not-quarters', at('quarters'));
    if (ratioPercent !== undefined && earnings !== undefined)
      reader.report('ratio-and-earnings', at('ratioPercent'));
    let ratio = nothing;
    if (ratioPercent !== undefined)
      ratio = fractionOf(toText(reader.number(ratioPercent, ...at('ratioPercent'))));
    else {
      const paid = read('earnings');
      const national = read('average');
      const most = maximum && has < 4 ? times(read('maximum'), fraction(BigInt(has), 4n)) : undefined;
      if (average && compare(national, nothing) === 0) reader.report('no-average', at('average'));
      else if (compare(national, nothing) > 0)
        ratio = times(over(most ? smaller(paid, most) : paid, national), hundred);
    }
    if (reader.found.length > 0 || has === 0) return;
    ratios.push({ year, ratio: brought(ratio) });
    quarters += has;
  });
  if (reader.found.length === 0 && quarters === 0) reader.report('no-quarters', ['years']);
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const sum = ratios.reduce((total, { ratio }) => plus(total, ratio), nothing);
  return {
    ok: true,
    position: quantity(brought(over(times(sum, whole(4)), whole(quarters)))),
    sumOfRatios: quantity(sum),
    quarters,
    ratios: ratios.map(({ year, ratio }) => ({ year, ratio: quantity(ratio) })),
  };
}
