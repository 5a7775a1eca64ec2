import { attributeOf } from './attribute-of.ts';
import { addDays, addMonths, dateOf, daysBetween, monthOf, yearsBetween } from './dates.ts';
import {
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  numberOf,
  sumDecimals,
} from './decimals.ts';
import type { CelFunction } from './function.ts';
import { distinct, flatten, positionOf, sumNumbers, where } from './lists.ts';
import { foldText } from './text.ts';

export { datasetFunctions } from './dataset.ts';
export type { CelFunction, RuleFacts } from './function.ts';

/** Every function that rules may call beyond standard CEL. */
export const celFunctions: readonly CelFunction[] = [
  addDays,
  addMonths,
  attributeOf,
  compareDecimals,
  dateOf,
  daysBetween,
  decimalPlaces,
  distinct,
  divideDecimals,
  flatten,
  foldText,
  monthOf,
  multiplyDecimals,
  numberOf,
  positionOf,
  sumDecimals,
  sumNumbers,
  where,
  yearsBetween,
];
