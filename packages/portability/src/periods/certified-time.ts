import type { AmountReader } from '@amparo/core/calculation';
import { compare, type Fraction, fraction, fractionOf, times } from './fraction.ts';
import { perMonth } from './month-grid.ts';
import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';
import { factorBetween, isBasis, isUnit, maximumPerYear, needsBasis, type UnitSpec } from './unit-table.ts';

/** The unit of a count. */
export interface Target {
  readonly spec: UnitSpec;
  /** The most that a calendar year counts. */
  readonly perYear: Fraction;
  /** What a calendar month counts: a twelfth of it. */
  readonly perMonth: Fraction;
  /** The same as a double, for comparisons that need not be exact. */
  readonly density: number;
  /** What one of each source unit is worth, by unit or, of days, by their basis. */
  readonly factors: Map<string, Fraction>;
}

export function targetOf(spec: UnitSpec): Target {
  const perYear = maximumPerYear(spec);
  const month = times(perYear, fraction(1n, 12n));
  return { spec, perYear, perMonth: month, density: Number(month.n) / Number(month.d), factors: new Map() };
}

/** What an institution certified for a period, where that differs from what its dates give. */
export interface CertifiedTime {
  /** In the unit of the count. */
  readonly units: Fraction;
  /** As it was certified. */
  readonly source: UnitSpec;
  readonly sourceUnits: Fraction;
  /** Units of the count for a calendar month; a double. */
  readonly density: number;
}

const decimal = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/u;

/** A number that is not there may be written as null or empty text; one of another kind is a fault, not absent. */
const orAbsent = (value: PeriodForCounting['unitValue'] | null) =>
  value === null || value === '' ? undefined : value;

/**
 * Reads the certified units of a period that takes `grid` parts of months. Undefined where the dates give the same: then
 * whole numbers are enough, which is the usual case and many times faster.
 */
export function certifiedTime(
  period: PeriodForCounting,
  index: number,
  grid: number,
  target: Target,
  options: CountOptions,
  reader: AmountReader,
): CertifiedTime | undefined {
  // Null and empty text are what an export writes for an empty cell.
  const [unit, unitValue] = [period.unit || undefined, orAbsent(period.unitValue)];
  if (unit === undefined || unitValue === undefined) {
    if (unit !== unitValue)
      reader.report('units-incomplete', ['periods', index, unit === undefined ? 'unit' : 'unitValue']);
    return undefined;
  }
  if (
    unit === target.spec.unit &&
    unit === 'month' &&
    Number(unitValue) * perMonth === grid &&
    unitValue.length < 6
  )
    return undefined;
  if (!isUnit(unit) || String(unit) === 'hour') {
    reader.report('unknown-unit', ['periods', index, 'unit']);
    return undefined;
  }
  const dayBasis = needsBasis(unit) ? (period.dayBasis ?? options.conversionBasis) : undefined;
  if (needsBasis(unit) && !isBasis(dayBasis)) {
    reader.report('no-basis', ['periods', index, 'dayBasis']);
    return undefined;
  }
  if (typeof unitValue !== 'string' || !decimal.test(unitValue)) {
    // The reader finds out what is wrong with it.
    reader.number(unitValue, 'periods', index, 'unitValue');
    return undefined;
  }
  const source: UnitSpec = dayBasis === undefined ? { unit } : { unit, dayBasis };
  const sourceUnits = fractionOf(unitValue);
  const key = dayBasis ?? unit;
  let factor = target.factors.get(key);
  if (!factor) {
    factor = factorBetween(source, target.spec);
    target.factors.set(key, factor);
  }
  const units = times(sourceUnits, factor);
  const density = (Number(units.n) / Number(units.d) / grid) * perMonth;
  if (Math.abs(density - target.density) < 1e-9 * target.density) {
    // As near as doubles can tell; whether it is the same is found exactly.
    const full = fraction(target.perMonth.n * BigInt(grid), target.perMonth.d * BigInt(perMonth));
    if (compare(units, full) === 0) return undefined;
  }
  return { units, source, sourceUnits, density };
}
