import type { Decimal, Step } from '@amparo/core';
import type { ExchangeRate } from '@amparo/core/calculation';
import { type Amount, type AmountReader, readAmounts, toText } from '@amparo/core/calculation';
import type { TimeCount, TimeUnit } from '../generated/insurance-period.ts';
import { type Fraction, fractionOf, nothing, times } from '../periods/fraction.ts';
import { factorBetween, isBasis, isUnit, needsBasis, type UnitSpec } from '../periods/unit-table.ts';

/** Reads the terms of schemes and agreements as exact numbers. */
export interface TermReader extends Omit<AmountReader, 'amount' | 'number' | 'date'> {
  readonly amount: (value: Amount | undefined, ...path: Step[]) => Fraction;
  readonly number: (value: Decimal | undefined, ...path: Step[]) => Fraction;
  readonly date: AmountReader['date'];
  /** An amount of time in the unit of the count. */
  readonly time: (value: Readonly<TimeCount> | undefined, ...path: Step[]) => Fraction;
  /** What one of a unit is worth in the unit of the count. */
  readonly unit: (value: TimeUnit, ...path: Step[]) => Fraction;
}

/** Makes the reader of terms in one currency. */
export function readTerms(
  calculation: string,
  currency: string,
  rates: readonly ExchangeRate[] | undefined,
  target: UnitSpec,
): TermReader {
  const reader = readAmounts(calculation, currency, rates);
  const unit: TermReader['unit'] = (value, ...path) => {
    if (isUnit(value) && (!needsBasis(value) || target.dayBasis !== undefined))
      return factorBetween(
        needsBasis(value) ? { unit: value, dayBasis: target.dayBasis as never } : { unit: value },
        target,
      );
    reader.report(isUnit(value) ? 'no-basis' : 'unknown-unit', path);
    return nothing;
  };
  return {
    found: reader.found,
    report: reader.report,
    date: reader.date,
    number: (value, ...path) => fractionOf(toText(reader.number(value, ...path))),
    amount: (value, ...path) => fractionOf(toText(reader.amount(value ?? undefined, ...path))),
    unit,
    time: (value, ...path) => {
      const number = fractionOf(toText(reader.number(value?.value, ...path, 'value')));
      if (!value) return nothing;
      const { unit: own, dayBasis } = value;
      if (!isUnit(own)) reader.report('unknown-unit', [...path, 'unit']);
      else if (needsBasis(own) && !isBasis(dayBasis)) reader.report('no-basis', [...path, 'dayBasis']);
      else
        return times(
          number,
          factorBetween(needsBasis(own) ? { unit: own, dayBasis: dayBasis as never } : { unit: own }, target),
        );
      return nothing;
    },
  };
}
