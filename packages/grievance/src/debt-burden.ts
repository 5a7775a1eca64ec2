import type { Decimal, Diagnostic } from '@amparo/core';
import type { Ratio } from '@amparo/core/calculation';
import { type Amount, readAmounts, toAmount } from '@amparo/core/calculation';

/** A hundred years: a debt that takes longer is one that nobody repays. */
const longest = 1200;

/** A figure about a debt; or why there is none. Paths point into the argument. */
export type DebtResult<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * How many months it takes to repay a debt with the same payment every month. `months` is undefined when it never
 * happens: the payment does not exceed the interest of a month, or a hundred years are not enough. Paying for ever without
 * owing less is what debt bondage looks like in figures, and no large number may hide it.
 *
 * @example
 * ```ts
 * import { monthsToRepay } from '@amparo/grievance';
 * const inr = (amount: string) => ({ amount, currency: 'INR' });
 * const result = monthsToRepay({ balance: inr('100000'), monthlyRate: '0.05', monthlyPayment: inr('5000') });
 * if (result.ok) result.months; // undefined: 5,000 is just the interest
 * ```
 */
export function monthsToRepay(debt: {
  readonly balance: Amount;
  /** Share of the balance for one month: `0.03` is three per cent. */
  readonly monthlyRate: Decimal;
  /** Repayment and wage deduction together. */
  readonly monthlyPayment: Amount;
}): DebtResult<{ readonly months: number | undefined }> {
  const reader = readAmounts('grievance.debt', debt.balance.currency);
  const rate = reader.number(debt.monthlyRate, 'monthlyRate');
  const payment = reader.amount(debt.monthlyPayment, 'monthlyPayment');
  let balance = reader.amount(debt.balance, 'balance');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  let months = 0;
  while (balance.gt(0)) {
    if (months === longest || payment.lte(balance.times(rate))) return { ok: true, months: undefined };
    balance = balance.plus(balance.times(rate)).minus(payment);
    months += 1;
  }
  return { ok: true, months };
}

/**
 * How many monthly incomes a debt amounts to. The value is undefined, not infinite, when there is no income.
 *
 * @example
 * ```ts
 * import { debtToIncome } from '@amparo/grievance';
 * const result = debtToIncome({
 *   outstanding: { amount: '90000', currency: 'NPR' }, monthlyIncome: { amount: '45000', currency: 'NPR' },
 * });
 * if (result.ok) result.ratio.value; // 2
 * ```
 */
export function debtToIncome(state: {
  readonly outstanding: Amount;
  readonly monthlyIncome: Amount;
}): DebtResult<{ readonly ratio: Ratio<Amount> }> {
  const { currency } = state.monthlyIncome;
  const reader = readAmounts('grievance.debt', currency);
  const debt = reader.amount(state.outstanding, 'outstanding');
  const income = reader.amount(state.monthlyIncome, 'monthlyIncome');
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  return {
    ok: true,
    ratio: {
      numerator: toAmount(debt, currency),
      denominator: toAmount(income, currency),
      value: income.eq(0) ? undefined : debt.div(income).toNumber(),
    },
  };
}
