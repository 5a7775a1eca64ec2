import type { SampleCountry } from './corridors.ts';

/** An amount in the smallest unit of a country's currency, written with its decimals. */
export function moneyOf(
  smallest: number,
  { currency, digits }: SampleCountry,
): { amount: string; currency: string } {
  const text = String(smallest).padStart(digits + 1, '0');
  return { amount: digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency };
}
