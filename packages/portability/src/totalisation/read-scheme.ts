import { minorUnitsOf } from '@amparo/core/calculation';
import type { TimeUnit } from '../generated/insurance-period.ts';
import { type Fraction, nothing } from '../periods/fraction.ts';
import { type ReadFormula, readFormula } from './evaluate-formula.ts';
import type { TermReader } from './term-reader.ts';
import type { SchemeTerms } from './terms.ts';

/** The terms of a scheme as exact numbers. */
export interface ReadScheme {
  readonly terms: SchemeTerms;
  /** Position in the list that was given. */
  readonly index: number;
  readonly qualifying: Fraction;
  readonly minimum: Fraction;
  readonly denominator: { readonly kind: 'at-most' | 'fixed'; readonly time: Fraction } | undefined;
  readonly formula: ReadFormula;
  readonly minorUnits: number;
  /** Months of the pension age; undefined where there is none. */
  readonly ageInMonths: number | undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A reader whose paths begin further down. */
function within(reader: TermReader, name: string): TermReader {
  return {
    found: reader.found,
    report: (fault, path, more) => reader.report(fault, [name, ...path], more),
    date: (value, ...path) => reader.date(value, name, ...path),
    number: (value, ...path) => reader.number(value, name, ...path),
    amount: (value, ...path) => reader.amount(value, name, ...path),
    time: (value, ...path) => reader.time(value, name, ...path),
    unit: (value, ...path) => reader.unit(value, name, ...path),
  };
}

/** Reads the terms of a scheme. Faults go to the reader, whose paths are relative to the scheme. */
export function readScheme(
  terms: SchemeTerms,
  index: number,
  unit: TimeUnit,
  reader: TermReader,
): ReadScheme {
  const { pensionAge, denominator, method, ownPeriods, payableRule } = terms;
  const minorUnits = minorUnitsOf(terms.currency);
  if (minorUnits === undefined) reader.report('unknown-currency', ['currency']);
  if (method !== undefined && method !== 'pro-rata' && method !== 'direct')
    reader.report('unknown-rule', ['method']);
  if (ownPeriods !== undefined && ownPeriods !== 'counted' && ownPeriods !== 'national')
    reader.report('unknown-rule', ['ownPeriods']);
  if (payableRule !== undefined && payableRule !== 'higher-of-both' && payableRule !== 'national-first')
    reader.report('unknown-rule', ['payableRule']);
  const { years = 0, months = 0 } = pensionAge ?? {};
  if (!isCount(years) || !isCount(months)) reader.report('not-an-age', ['pensionAge']);
  const time = denominator && reader.time(denominator.time, 'denominator', 'time');
  if (denominator && denominator.kind !== 'at-most' && denominator.kind !== 'fixed')
    reader.report('unknown-rule', ['denominator', 'kind']);
  if (time?.n === 0n) reader.report('no-time', ['denominator', 'time', 'value']);
  return {
    terms,
    index,
    qualifying: reader.time(terms.qualifyingPeriod, 'qualifyingPeriod'),
    minimum: terms.minimumForTotalisation
      ? reader.time(terms.minimumForTotalisation, 'minimumForTotalisation')
      : nothing,
    denominator: denominator && time && { kind: denominator.kind, time },
    formula: readFormula(terms.formula, unit, within(reader, 'formula')),
    minorUnits: minorUnits ?? 0,
    ageInMonths: pensionAge && years * 12 + months,
  };
}
