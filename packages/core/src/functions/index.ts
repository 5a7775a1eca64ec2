import { attributeOf } from './attribute-of.ts';
import { dateOf, yearsBetween } from './dates.ts';
import { compareDecimals, decimalPlaces, sumDecimals } from './decimals.ts';
import type { CelFunction } from './function.ts';
import { distinct, flatten } from './lists.ts';

export { datasetFunctions } from './dataset.ts';
export type { CelFunction, RuleFacts } from './function.ts';

/** Every function that rules may call beyond standard CEL. */
export const celFunctions: readonly CelFunction[] = [
  attributeOf,
  compareDecimals,
  dateOf,
  decimalPlaces,
  distinct,
  flatten,
  sumDecimals,
  yearsBetween,
];
