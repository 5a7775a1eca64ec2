import { Exact, minorUnitsOf, readAmounts, toAmount } from '@amparo/core/calculation';
import type { ArrearsOptions, ArrearsResult } from './arrears/arrears-result.ts';
import { checkDates, overlaps } from './arrears/check-periods.ts';
import type { PayPeriod } from './arrears/pay-period.ts';
import { periodLine } from './arrears/period-line.ts';

/**
 * Wage arrears of one worker, exact to the last digit, with a working that a person can follow.
 *
 * For each pay period
 * ```
 * gross     = max(basic pay, statutory minimum) + Σ overtime hours × hourly rate × multiplier + Σ premiums
 * due       = gross − Σ lawful deductions
 * shortfall = max(0, due − paid)          overpaid = max(0, paid − due)
 * interest  = shortfall × annual rate × days from due date to `asOf` / 365
 * ```
 * and arrears = Σ shortfall. Nothing is netted: what was paid too much in one month does not settle another.
 *
 * - **The minimum comes before deductions.** It is gross remuneration for the work of a period, which no contract can
 *   lower (ILO, *Minimum Wage Policy Guide*, 1.1); what may then be deducted has rules and limits of its own (ILO C095,
 *   Article 8). Comparing the minimum with pay after deductions would claim deductions back that are lawful.
 * - **Overtime comes on top of the minimum** unless `minimumCovers` says otherwise. Which pay counts towards a minimum
 *   is for national law (*Policy Guide*, 1.5); a minimum set for normal hours is not met by working longer.
 * - **Rounding happens once**, in the totals, half up, to the minor unit of the currency (ISO 4217). Lines are exact.
 * - Penalties of national law are not worked out.
 *
 * Method: each period times the difference between the right pay and the pay received, as wage councils and repayment
 * guidelines for non-payment of wages do it.
 *
 * @returns `{ ok: false, diagnostics }` for input that has no sound answer: no periods, amounts that are negative or no
 * decimals, currencies without a rate, a period that ends before it starts, deductions above pay, interest without due
 * dates or before them. Paths point into `{ periods, options }`. It does not throw for such input and never gives `NaN`.
 *
 * @example
 * ```ts
 * import { computeArrears } from '@amparo/grievance';
 * const myr = (amount: string) => ({ amount, currency: 'MYR' });
 * const result = computeArrears([
 *   { start: '2026-01-01', end: '2026-01-31', basicPay: myr('1500'), paid: myr('1800') },
 *   { start: '2026-02-01', end: '2026-02-28', basicPay: myr('1500'), paid: myr('1200') },
 * ]);
 * if (result.ok) result.arrears; // { amount: '300.00', currency: 'MYR' }: January's 300 too much is kept apart
 * ```
 */
export function computeArrears(periods: readonly PayPeriod[], options: ArrearsOptions = {}): ArrearsResult {
  const currency = options.currency ?? periods[0]?.basicPay?.currency ?? '';
  const reader = readAmounts('grievance.arrears', currency, options.rates);
  if (periods.length === 0) reader.report('no-periods', ['periods']);
  if (options.currency !== undefined && minorUnitsOf(currency) === undefined) {
    reader.report('unknown-currency', ['options', 'currency']);
    return { ok: false, diagnostics: reader.found };
  }
  checkDates(periods, options, reader);
  const { interest } = options;
  const annualRate = interest
    ? reader.number(interest.annualRate, 'options', 'interest', 'annualRate')
    : new Exact(0);
  const results = periods.map((period, index) => periodLine(period, index, { options, annualRate, reader }));
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };

  const total = (part: 'shortfall' | 'overpaid' | 'interestTimes365') =>
    results.reduce((sum, result) => sum.plus(result[part]), new Exact(0));
  return {
    ok: true,
    arrears: toAmount(total('shortfall'), currency),
    overpaid: toAmount(total('overpaid'), currency),
    ...(interest && { interest: toAmount(total('interestTimes365').div(365), currency) }),
    lines: results.map(({ line }) => line),
    rates: options.rates ?? [],
    warnings: overlaps(periods),
  };
}
