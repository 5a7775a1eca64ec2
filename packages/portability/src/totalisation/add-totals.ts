import { minorUnitsOf } from '@amparo/core/calculation';
import { type Fraction, nothing, plus, times } from '../periods/fraction.ts';
import { quantity } from '../periods/quantity.ts';
import { exactAmount, type Reckoning } from './reckon-benefits.ts';
import { shown } from './shown.ts';
import type { ExactAmount, TotalisationStep } from './totalisation-result.ts';

/** Adds up what all countries pay: one sum for each currency, and all in one currency where rates are given. */
export function addTotals(
  reckonings: readonly Reckoning[],
  target: { readonly currency: string; readonly rates: ReadonlyMap<string, Fraction> } | undefined,
  { rounded, explain }: { readonly rounded: boolean; readonly explain: boolean },
): { totals: ExactAmount[]; total: ExactAmount | undefined; steps: TotalisationStep[] } {
  const steps: TotalisationStep[] = [];
  const sums = new Map<string, Fraction[]>();
  for (const { standing, payable } of reckonings) {
    const { currency } = standing.scheme.terms;
    const amounts = sums.get(currency) ?? [];
    sums.set(currency, amounts);
    amounts.push(payable);
  }
  const ordered = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const totals: ExactAmount[] = [];
  let all = nothing;
  const parts: Fraction[] = [];
  for (const [currency, amounts] of ordered) {
    const sum = amounts.reduce(plus, nothing);
    totals.push(exactAmount(sum, currency, rounded ? minorUnitsOf(currency) : undefined));
    if (explain)
      steps.push({
        code: 'sum',
        params: { currency },
        working: amounts.map(shown).join(' + '),
        result: quantity(sum),
        in: currency,
      });
    if (!target) continue;
    const rate = target.rates.get(currency);
    const converted = rate ? times(sum, rate) : sum;
    all = plus(all, converted);
    parts.push(converted);
    if (explain && rate)
      steps.push({
        code: 'converted',
        params: { from: currency },
        formula: 'sum × rate',
        working: `${shown(sum)} × ${shown(rate)}`,
        result: quantity(converted),
        in: target.currency,
      });
  }
  if (!target) return { totals, total: undefined, steps };
  if (explain && ordered.length > 1)
    steps.push({
      code: 'total',
      params: { currency: target.currency },
      working: parts.map(shown).join(' + '),
      result: quantity(all),
      in: target.currency,
    });
  return { totals, total: exactAmount(all, target.currency), steps };
}
