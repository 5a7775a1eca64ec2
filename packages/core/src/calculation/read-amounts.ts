import type { Decimal } from '../decimal.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Step, toPointer } from '../pointer.ts';
import { isDate } from '../primitives/date.ts';
import { decimal } from '../primitives/patterns.ts';
import { type Amount, Exact, type ExactDecimal, type ExchangeRate, minorUnitsOf } from './amount.ts';

/** The faults that any calculation may find in its input; the code is `<family>.<calculation>-<fault>`. */
type AmountFault =
  | 'not-a-decimal'
  | 'negative-amount'
  | 'unknown-currency'
  | 'mixed-currencies'
  | 'unusable-rate'
  | 'not-a-date';

/** Reads the input of one calculation. What it cannot read it reports and counts as zero: no result is given then. */
export interface AmountReader {
  readonly found: Diagnostic[];
  /** An amount of zero or more, in the currency of the calculation. */
  readonly amount: (value: Amount | undefined, ...path: Step[]) => ExactDecimal;
  /** A number of zero or more without a currency: hours, multipliers, rates. */
  readonly number: (value: Decimal | undefined, ...path: Step[]) => ExactDecimal;
  /** Reports what is not a calendar date. */
  readonly date: (value: string | undefined, ...path: Step[]) => void;
  /** Reports a fault of the calculation's own. */
  readonly report: (fault: string, path: readonly Step[], more?: Partial<Diagnostic>) => void;
}

const zero = new Exact(0);
const decimalType = decimal();
const isDecimal = (value: unknown): value is Decimal => decimalType.safeParse(value).success;

/**
 * Makes the reader of a calculation that works in one currency. Amounts in another are converted when a rate is given
 * and reported otherwise: adding ringgit to rupees without one would give a number that means nothing.
 */
export function readAmounts(
  calculation: string,
  currency: string,
  rates: readonly ExchangeRate[] = [],
): AmountReader {
  const found: Diagnostic[] = [];
  const report: AmountReader['report'] = (fault, path, more) => {
    found.push({
      code: `${calculation}-${fault}`,
      severity: 'error',
      path: toPointer(path),
      params: {},
      ...more,
    });
  };
  const fault = (kind: AmountFault, path: readonly Step[]) => {
    report(kind, path);
    return zero;
  };
  const number: AmountReader['number'] = (value, ...path) => {
    if (!isDecimal(value)) return fault('not-a-decimal', path);
    if (Number(value) === 0) return zero;
    return value.startsWith('-') ? fault('negative-amount', path) : new Exact(value);
  };
  const known = new Map<string, ExactDecimal>();
  rates.forEach(({ from, to, rate, rateDate, source }, index) => {
    if (to !== currency) return;
    const usable =
      isDecimal(rate) && Number(rate) > 0 && isDate(String(rateDate)) && Boolean(source) && !known.has(from);
    if (usable) known.set(from, new Exact(rate));
    else fault('unusable-rate', ['options', 'rates', index]);
  });
  return {
    found,
    report,
    number,
    amount: (value, ...path) => {
      if (value === undefined) return fault('not-a-decimal', path);
      const read = number(value.amount, ...path, 'amount');
      const from = value.currency;
      if (minorUnitsOf(from) === undefined) return fault('unknown-currency', [...path, 'currency']);
      if (from === currency) return read;
      const rate = known.get(from);
      return rate ? read.times(rate) : fault('mixed-currencies', [...path, 'currency']);
    },
    date: (value, ...path) => {
      if (typeof value !== 'string' || !isDate(value)) fault('not-a-date', path);
    },
  };
}
