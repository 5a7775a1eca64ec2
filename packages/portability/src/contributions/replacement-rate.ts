import type { Diagnostic } from '@amparo/core';
import { type Amount, type ExchangeRate, type Ratio, readAmounts, toAmount } from '@amparo/core/calculation';

/** A replacement rate; or why there is none. Paths point into `{ amounts, options }`. */
export type ReplacementResult =
  | { readonly ok: true; readonly replacement: Ratio<Amount> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * What part of former earnings a benefit replaces; both for the same time, such as a month. The value is undefined, not
 * infinite, when there were no earnings. A benefit in another currency needs a rate.
 *
 * @example
 * ```ts
 * import { replacementRate } from '@amparo/portability';
 * const myr = (amount: string) => ({ amount, currency: 'MYR' });
 * const result = replacementRate({ benefit: myr('720'), earnings: myr('1800') });
 * if (result.ok) result.replacement.value; // 0.4
 * ```
 */
export function replacementRate(
  amounts: { readonly benefit: Amount; readonly earnings: Amount },
  { rates }: { readonly rates?: readonly ExchangeRate[] } = {},
): ReplacementResult {
  const { currency } = amounts.earnings;
  const reader = readAmounts('portability.replacement', currency, rates);
  const benefit = reader.amount(amounts.benefit, 'amounts', 'benefit');
  const earnings = reader.amount(amounts.earnings, 'amounts', 'earnings');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  return {
    ok: true,
    replacement: {
      numerator: toAmount(benefit, currency),
      denominator: toAmount(earnings, currency),
      value: earnings.eq(0) ? undefined : benefit.div(earnings).toNumber(),
    },
  };
}
