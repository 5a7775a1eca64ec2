import type { Decimal } from '@amparo/core';
import { decimalText, type Fraction, roundTo } from './fraction.ts';

/** An exact number of a calculation. */
export interface Quantity {
  /** The number as a decimal: exact, unless `fraction` says otherwise; then rounded half up to ten decimals. */
  readonly value: Decimal;
  /** Only where the decimal has no end: the exact number, such as `30/11`. */
  readonly fraction?: string;
}

/** Decimals that are shown of a number whose decimals have no end. */
const shown = 10;

/** Decimals of a denominator that is made of twos and fives; undefined for any other, whose decimals have no end. */
function placesOf(denominator: bigint): number | undefined {
  let rest = denominator;
  let [twos, fives] = [0, 0];
  // Almost all denominators fit a double, in which this is many times faster.
  if (rest <= BigInt(Number.MAX_SAFE_INTEGER)) {
    let small = Number(rest);
    for (; small % 2 === 0; small /= 2) twos += 1;
    for (; small % 5 === 0; small /= 5) fives += 1;
    return small === 1 ? Math.max(twos, fives) : undefined;
  }
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** A fraction as it is shown. */
export function quantity(value: Fraction): Quantity {
  if (value.d === 1n) return { value: value.n.toString() };
  const places = placesOf(value.d);
  if (places !== undefined) return { value: decimalText(value, places) };
  const negative = value.n < 0n;
  const rounded = roundTo(negative ? { n: -value.n, d: value.d } : value, shown, 'half-up');
  return {
    value: `${negative ? '-' : ''}${decimalText(rounded, shown)}`,
    fraction: `${value.n}/${value.d}`,
  };
}

/** Shows numbers and remembers them: the same number of a result stands in several places. */
export function quantities(): (value: Fraction) => Quantity {
  const known = new Map<Fraction, Quantity>();
  return (value) => {
    let found = known.get(value);
    if (!found) {
      found = quantity(value);
      known.set(value, found);
    }
    return found;
  };
}
