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
