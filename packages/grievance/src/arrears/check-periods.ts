import type { Diagnostic } from '@amparo/core';
import type { AmountReader } from '@amparo/core/calculation';
import type { ArrearsOptions } from './arrears-result.ts';
import type { PayPeriod } from './pay-period.ts';

/** Reports dates that are none or stand in the wrong order, and what interest needs and does not get. */
export function checkDates(
  periods: readonly PayPeriod[],
  { interest }: ArrearsOptions,
  reader: AmountReader,
): void {
  if (interest) reader.date(interest.asOf, 'options', 'interest', 'asOf');
  periods.forEach(({ start, end, dueDate, payDate }, index) => {
    const at = (name: string) => ['periods', index, name];
    const before = reader.found.length;
    reader.date(start, ...at('start'));
    reader.date(end, ...at('end'));
    if (dueDate !== undefined) reader.date(dueDate, ...at('dueDate'));
    if (payDate !== undefined) reader.date(payDate, ...at('payDate'));
    if (reader.found.length > before) return;
    if (end < start) reader.report('period-reversed', at('end'));
    if (!interest) return;
    if (dueDate === undefined) reader.report('no-due-date', at('dueDate'));
    else if (dueDate > interest.asOf) reader.report('not-yet-due', at('dueDate'));
    if (payDate !== undefined && payDate > interest.asOf) reader.report('paid-after-as-of', at('payDate'));
  });
}

/** Periods that share a day with one that starts earlier: the same wage may have been entered twice. */
export function overlaps(periods: readonly PayPeriod[]): Diagnostic[] {
  const order = periods
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [periods[a] as PayPeriod, periods[b] as PayPeriod];
      return left.start < right.start ? -1 : left.start > right.start ? 1 : a - b;
    });
  const found: Diagnostic[] = [];
  let last = '';
  for (const index of order) {
    const { start, end } = periods[index] as PayPeriod;
    if (start <= last) {
      found.push({
        code: 'grievance.arrears-periods-overlap',
        severity: 'warning',
        path: `/periods/${index}/start`,
        params: {},
      });
    }
    if (end > last) last = end;
  }
  return found;
}
