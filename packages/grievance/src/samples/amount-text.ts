import type { Draw } from '@amparo/core/samples';

/** A range of money in one currency; amounts are whole steps. */
export interface MoneyRange {
  readonly currency: string;
  /** Decimals of the currency, ISO 4217. */
  readonly digits: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** An amount of a range, in its smallest unit: exact in a double. */
export function drawAmount(range: MoneyRange, draw: Draw): number {
  const { least, most, step, digits } = range;
  return (least + draw.below(Math.floor((most - least) / step) + 1) * step) * 10 ** digits;
}

/** Writes an amount given in the smallest unit with the decimals of its currency. */
export function amountOf(
  smallest: number,
  { currency, digits }: MoneyRange,
): { amount: string; currency: string } {
  if (digits === 0) return { amount: String(smallest), currency };
  const text = String(smallest).padStart(digits + 1, '0');
  return { amount: `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency };
}
