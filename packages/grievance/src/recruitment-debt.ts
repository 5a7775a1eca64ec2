import type { Decimal, Diagnostic } from '@amparo/core';
import { type Amount, Exact, readAmounts, toAmount, toText } from '@amparo/core/calculation';

/** What was paid towards a loan in one month. */
export interface LoanMonth {
  /** Paid by the worker. */
  readonly repayment?: Amount;
  /** Taken from the wage. */
  readonly wageDeduction?: Amount;
}

/** One month of a loan. Only the interest is rounded, to 10 decimals, so the line adds up exactly. */
export interface LoanLine {
  /** From 1. */
  readonly month: number;
  readonly opening: Decimal;
  /** opening × monthly rate, rounded half up to 10 decimals. */
  readonly interest: Decimal;
  readonly repayment: Decimal;
  readonly wageDeduction: Decimal;
  /** opening + interest − repayment − wageDeduction, and never below 0. */
  readonly closing: Decimal;
}

/** A loan after some months; or why that cannot be said. Paths point into the argument. */
export type LoanResult =
  | {
      readonly ok: true;
      /** What is still owed. */
      readonly balance: Amount;
      /** What was taken from the worker after the loan was paid off. */
      readonly overpaid: Amount;
      readonly lines: readonly LoanLine[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const zero = new Exact(0);

/**
 * Decimals that the interest of a month keeps. Each month would add up to six more digits to an exact balance, thousands over
 * the life of a loan, which nobody can check; the tenth is far below what any currency can pay, even after 600 months.
 */
const interestDecimals = 10;

/**
 * The balance of a recruitment loan, month by month:
 * `balance = previous balance × (1 + monthly rate) − repayment − wage deduction`. What is taken after the loan is paid
 * off is not negative debt but owed to the worker: `overpaid`. The interest of each month is rounded half up to 10 decimals,
 * balance and overpayment at the end to what the currency can pay; all else is exact.
 *
 * @example
 * ```ts
 * import { loanBalance } from '@amparo/grievance';
 * const inr = (amount: string) => ({ amount, currency: 'INR' });
 * const month = { repayment: inr('4000'), wageDeduction: inr('2000') };
 * const result = loanBalance({ principal: inr('100000'), monthlyRate: '0.03', months: [month, month] });
 * if (result.ok) result.balance; // { amount: '93910.00', currency: 'INR' }
 * ```
 */
export function loanBalance(loan: {
  readonly principal: Amount;
  /** Share of the balance for one month: `0.03` is three per cent. */
  readonly monthlyRate: Decimal;
  readonly months: readonly LoanMonth[];
}): LoanResult {
  const { currency } = loan.principal;
  const reader = readAmounts('grievance.debt', currency);
  const rate = reader.number(loan.monthlyRate, 'monthlyRate');
  let balance = reader.amount(loan.principal, 'principal');
  let overpaid = zero;
  const lines = loan.months.map((month, index): LoanLine => {
    const read = (name: keyof LoanMonth) =>
      month[name] ? reader.amount(month[name], 'months', index, name) : zero;
    const [opening, interest] = [balance, balance.times(rate).round(interestDecimals)];
    const [repayment, wageDeduction] = [read('repayment'), read('wageDeduction')];
    const rest = opening.plus(interest).minus(repayment).minus(wageDeduction);
    balance = rest.lt(0) ? zero : rest;
    if (rest.lt(0)) overpaid = overpaid.minus(rest);
    return {
      month: index + 1,
      opening: toText(opening),
      interest: toText(interest),
      repayment: toText(repayment),
      wageDeduction: toText(wageDeduction),
      closing: toText(balance),
    };
  });
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  return { ok: true, balance: toAmount(balance, currency), overpaid: toAmount(overpaid, currency), lines };
}
