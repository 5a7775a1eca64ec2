import type { AmountReader } from '@amparo/core/calculation';
import { type Amount, daysBetween, Exact, type ExactDecimal, toText } from '@amparo/core/calculation';
import type { ArrearsLine, ArrearsOptions, ArrearsStep } from './arrears-result.ts';
import type { PayPeriod } from './pay-period.ts';

const zero = new Exact(0);

/** The working of one period, with the exact values that the totals are made of. */
export interface PeriodResult {
  readonly line: ArrearsLine;
  readonly shortfall: ExactDecimal;
  readonly overpaid: ExactDecimal;
  /** Interest before its division by 365, so that the total is divided and rounded only once. */
  readonly interestTimes365: ExactDecimal;
}

/** What is the same for all periods. `annualRate` is the interest rate, read; zero where none was asked for. */
export interface PeriodContext {
  readonly options: ArrearsOptions;
  readonly annualRate: ExactDecimal;
  readonly reader: AmountReader;
}

/** Works out one period. Faults of the input go to the reader; the line is then not to be used. */
export function periodLine(
  period: PayPeriod,
  index: number,
  { options, annualRate, reader }: PeriodContext,
): PeriodResult {
  const at = (...path: (string | number)[]) => ['periods', index, ...path];
  const steps: ArrearsStep[] = [];
  const step = (name: ArrearsStep['step'], amount: ExactDecimal, working?: string) => {
    steps.push({ step: name, ...(working && { working }), amount: toText(amount) });
    return amount;
  };
  const each = (
    name: 'premium' | 'lawful-deduction',
    amounts: readonly Amount[] | undefined,
    field: string,
  ) =>
    (amounts ?? []).reduce(
      (sum, amount, position) => sum.plus(step(name, reader.amount(amount, ...at(field, position)))),
      zero,
    );

  const basicPay = step('basic-pay', reader.amount(period.basicPay, ...at('basicPay')));
  const minimum = period.statutoryMinimum
    ? step('statutory-minimum', reader.amount(period.statutoryMinimum, ...at('statutoryMinimum')))
    : zero;
  const overtime = (period.overtime ?? []).reduce((sum, { hours, hourlyRate, multiplier }, position) => {
    const factors = [
      reader.number(hours, ...at('overtime', position, 'hours')),
      reader.amount(hourlyRate, ...at('overtime', position, 'hourlyRate')),
      reader.number(multiplier, ...at('overtime', position, 'multiplier')),
    ] as const;
    const pay = factors[0].times(factors[1]).times(factors[2]);
    return sum.plus(step('overtime', pay, factors.map(toText).join(' × ')));
  }, zero);
  const extra = overtime.plus(each('premium', period.premiums, 'premiums'));

  const coversAll = options.minimumCovers === 'all-pay';
  const covered = coversAll ? basicPay.plus(extra) : basicPay;
  const minimumApplied = minimum.gt(covered);
  const gross = (minimumApplied ? minimum : covered).plus(coversAll ? zero : extra);
  step('gross-pay', gross);

  const deductions = each('lawful-deduction', period.lawfulDeductions, 'lawfulDeductions');
  if (deductions.gt(gross)) reader.report('deductions-above-pay', at('lawfulDeductions'));
  const due = step('due', gross.minus(deductions), `${toText(gross)} − ${toText(deductions)}`);
  const paid = step('paid', reader.amount(period.paid, ...at('paid')));
  const missing = due.minus(paid);
  const working = `${toText(due)} − ${toText(paid)}`;
  const shortfall = missing.gt(0) ? step('shortfall', missing, working) : zero;
  const overpaid = missing.lt(0)
    ? step('overpaid', missing.times(-1), `${toText(paid)} − ${toText(due)}`)
    : zero;

  const { dueDate, payDate } = period;
  let interestDays: number | undefined;
  let interestTimes365 = zero;
  if (options.interest && dueDate !== undefined) {
    interestDays = daysBetween(dueDate, options.interest.asOf) || 0;
    interestTimes365 = shortfall.times(annualRate).times(interestDays);
    const figures = `${toText(shortfall)} × ${toText(annualRate)} × ${interestDays} / 365`;
    step('interest', interestTimes365.div(365).round(10), figures);
  }
  return {
    shortfall,
    overpaid,
    interestTimes365,
    line: {
      start: period.start,
      end: period.end,
      due: toText(due),
      paid: toText(paid),
      shortfall: toText(shortfall),
      overpaid: toText(overpaid),
      minimumApplied,
      ...(dueDate !== undefined && payDate !== undefined && { delayDays: daysBetween(dueDate, payDate) }),
      ...(interestDays !== undefined && { interestDays }),
      steps,
    },
  };
}
