import * as decimal from '../decimal.ts';
import type { CelFunction } from './function.ts';

/** Compares two decimals exactly. */
export const compareDecimals: CelFunction = {
  signature: 'compareDecimals(string, string): double',
  description: 'compareDecimals(a, b): -1.0, 0.0 or 1.0 as the decimal a is below, equal to or above b.',
  bind: () => (a: string, b: string) => decimal.compareDecimals(a, b),
};

/** Adds decimals exactly. */
export const sumDecimals: CelFunction = {
  signature: 'sumDecimals(list): string',
  description: 'sumDecimals(list): the exact sum of the decimals; "0" for an empty list.',
  bind: () => (values: readonly string[]) => decimal.sumDecimals(values),
};

/** Counts the decimals of an amount. */
export const decimalPlaces: CelFunction = {
  signature: 'decimalPlaces(string): double',
  description: 'decimalPlaces(a): how many digits the decimal has after its point, trailing zeros included.',
  bind: () => (value: string) => decimal.decimalPlaces(value),
};

/** Multiplies decimals exactly. */
export const multiplyDecimals: CelFunction = {
  signature: 'multiplyDecimals(string, dyn): string',
  description: 'multiplyDecimals(a, b): the exact product of a and b, a decimal or a whole number.',
  bind: () => (a: string, b: string | number) => decimal.multiplyDecimals(a, String(b)),
};

/** Divides decimals. */
export const divideDecimals: CelFunction = {
  signature: 'divideDecimals(string, dyn): string',
  description:
    'divideDecimals(a, b): a divided by b, a decimal or a whole number, rounded half up to 20 decimals, without zeros at its end. A fault where b is zero.',
  bind: () => (a: string, b: string | number) => decimal.divideDecimals(a, String(b)),
};

/** Gives a decimal as a number. */
export const numberOf: CelFunction = {
  signature: 'numberOf(string): double',
  description: 'numberOf(a): the decimal as a number, the nearest there is.',
  bind: () => (value: string) => Number(value),
};
