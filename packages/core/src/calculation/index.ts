export {
  type Amount,
  Exact,
  type ExactDecimal,
  type ExchangeRate,
  minorUnitsOf,
  toAmount,
  toText,
} from './amount.ts';
export { amountMessages } from './amount-messages.ts';
export { addDays, addMonths, daysBetween } from './days.ts';
export { type Durations, type DurationTally, durations } from './durations.ts';
export { type Ratio, ratio } from './ratio.ts';
export { type AmountReader, readAmounts } from './read-amounts.ts';
