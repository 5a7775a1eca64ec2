import type { Decimal } from '@amparo/core';

/**
 * A number without any rounding: `n` over `d`, in lowest terms, `d` above zero. A third of a pension and 60 days in months
 * have no end as decimals, and a share that was rounded on its way cannot be checked by hand.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor of two numbers that are not negative. Small ones go through doubles, which is far faster. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n && (x > largest || y > largest)) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let [s, t] = [Number(x), Number(y)];
  while (t !== 0) [s, t] = [t, s % t];
  return BigInt(s);
}

/** A fraction in lowest terms. The denominator must not be zero. */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 1n) return { n, d };
  const divisor = commonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/**
 * The quotient of two whole numbers as a fraction. Both must be safe integers, `d` above zero. Their common divisor is found
 * in doubles, and below 2^31 in machine integers, before anything becomes a big integer.
 */
export function fractionOfNumbers(n: number, d: number): Fraction {
  let [s, t] = [n, d];
  while (t !== 0) [s, t] = [t, s % t];
  return s === 0 ? nothing : { n: BigInt(n / s), d: BigInt(d / s) };
}

/** A whole number as a fraction. */
export const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });

export const nothing: Fraction = { n: 0n, d: 1n };
export const one: Fraction = { n: 1n, d: 1n };

/** The exact value of a decimal that was checked before. */
export function fractionOf(decimal: Decimal): Fraction {
  const point = decimal.indexOf('.');
  if (point === -1) return { n: BigInt(decimal), d: 1n };
  const places = decimal.length - point - 1;
  return fraction(BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), 10n ** BigInt(places));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The sum of many: brought to one denominator first and reduced once, which is faster than adding one after another. */
export function sumOf(values: readonly Fraction[]): Fraction {
  if (values.length < 3) return values.reduce(plus, nothing);
  let d = 1n;
  for (const value of values) if (d % value.d !== 0n) d *= value.d / commonDivisor(d, value.d);
  let n = 0n;
  for (const value of values) n += value.n * (d / value.d);
  return fraction(n, d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  return fraction(a.n * b.n, a.d * b.d);
}

/** `b` must not be zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below zero, zero or above zero as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(b, a) < 0 ? b : a);
export const larger = (a: Fraction, b: Fraction): Fraction => (compare(b, a) > 0 ? b : a);

/** How a value is brought to a number of decimals: halves up, halves to the even digit, always up, always down. */
export type Rounding = 'half-up' | 'half-even' | 'up' | 'down';

/** A fraction that is not negative, brought to `places` decimals. */
export function roundTo(value: Fraction, places: number, rounding: Rounding): Fraction {
  const scale = 10n ** BigInt(places);
  const scaled = value.n * scale;
  const floor = scaled / value.d;
  const rest = scaled - floor * value.d;
  const twice = rest * 2n;
  const half =
    twice === value.d && (rounding === 'half-up' || (rounding === 'half-even' && floor % 2n === 1n));
  const up = half || (rounding === 'up' ? rest > 0n : rounding !== 'down' && twice > value.d);
  return fraction(up ? floor + 1n : floor, scale);
}

/** A fraction whose denominator divides `10 ** places`, as decimal text with exactly that many decimals. */
export function decimalText(value: Fraction, places: number): Decimal {
  const scale = 10n ** BigInt(places);
  const digits = ((value.n < 0n ? -value.n : value.n) * (scale / value.d))
    .toString()
    .padStart(places + 1, '0');
  const sign = value.n < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
