import Big from 'big.js';

/** A decimal number as text, such as `1500.00`; see the `decimal` primitive. */
export type Decimal = string;

/** Digits up to which a double tells any two decimals apart. */
const safeLength = 15;

/** -1, 0 or 1 as decimal `a` is below, equal to or above `b`; exact. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a.length <= safeLength && b.length <= safeLength) {
    const difference = Number(a) - Number(b);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  }
  return new Big(a).cmp(b);
}

/** The exact sum; `0` of an empty list. Keeps as many decimals as the longest summand. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  const longest = Math.max(0, ...values.map(decimalPlaces));
  return values.reduce((total, value) => total.plus(value), new Big(0)).toFixed(longest);
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).times(b).toFixed();
}

/** The quotient, rounded half up to 20 decimals. Throws where the divisor is zero. */
export function divideDecimals(dividend: Decimal, divisor: Decimal): Decimal {
  return new Big(dividend).div(divisor).toFixed();
}

/** How many digits a decimal has after its point. */
export function decimalPlaces(value: Decimal): number {
  const point = value.indexOf('.');
  return point === -1 ? 0 : value.length - point - 1;
}
