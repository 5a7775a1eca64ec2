import { dayBasis } from '../codelists/day-basis.ts';
import { timeUnit } from '../codelists/time-unit.ts';
import type { DayBasis, TimeUnit } from '../generated/insurance-period.ts';
import { type Fraction, fraction, one, over, times } from './fraction.ts';

/** A unit of insured time, or the hour, through which days of different bases are converted. */
export type ConvertibleUnit = TimeUnit | 'hour';

/** A unit with the basis of its days. The basis is needed for hours and days; see `convertUnits` for what it means elsewhere. */
export interface UnitSpec {
  readonly unit: ConvertibleUnit;
  readonly dayBasis?: DayBasis;
}

/** One row of the table of conversions: how many hours a day has, how many days the other units have. */
interface BasisRow {
  readonly hoursPerDay: number;
  readonly perDay: number;
  readonly perWeek: number;
  readonly perMonth: number;
  readonly perQuarter: number;
  readonly perYear: number;
}

const rows = new Map<string, BasisRow>(
  dayBasis.codes.map((entry) => [entry.code, entry as unknown as BasisRow]),
);
const perYear = new Map<string, number>(
  timeUnit.codes.flatMap((entry) => ('perYear' in entry ? [[entry.code, Number(entry.perYear)]] : [])),
);
const units = new Set<string>(['hour', ...timeUnit.codes.map(({ code }) => code)]);

export const isUnit = (unit: unknown): unit is ConvertibleUnit => typeof unit === 'string' && units.has(unit);
export const isBasis = (basis: unknown): basis is DayBasis => typeof basis === 'string' && rows.has(basis);

/** Whether a unit means nothing without the basis of its days. */
export const needsBasis = (unit: ConvertibleUnit): boolean => unit === 'day' || unit === 'hour';

const row = (basis: DayBasis): BasisRow => rows.get(basis) as BasisRow;
const ratio = (n: number, d: number): Fraction => fraction(BigInt(n), BigInt(d));

/** Days of a basis in one unit. */
function daysIn(unit: ConvertibleUnit, basis: DayBasis): Fraction {
  const { hoursPerDay, perDay, perWeek, perMonth, perQuarter, perYear: year } = row(basis);
  const days = { day: perDay, week: perWeek, month: perMonth, quarter: perQuarter, year };
  return unit === 'hour' ? ratio(1, hoursPerDay) : ratio(days[unit], 1);
}

/** What one unit is worth in another where neither has days: Article 13(1)(c). Weeks become months as six-day days do. */
function withoutDays(from: ConvertibleUnit, to: ConvertibleUnit): Fraction {
  if (from === to) return one;
  if ((from === 'week' && to === 'month') || (from === 'month' && to === 'week'))
    return over(daysIn(from, '6-day'), daysIn(to, '6-day'));
  return ratio(perYear.get(to) as number, perYear.get(from) as number);
}

const known = new Map<string, Fraction>();

/** How many of the second unit one of the first is worth. Both must be known units, and have a basis where they need one. */
export function factorBetween(from: UnitSpec, to: UnitSpec): Fraction {
  const key = `${from.unit} ${from.dayBasis} ${to.unit} ${to.dayBasis}`;
  const cached = known.get(key);
  if (cached) return cached;
  const [first, last] = [from.dayBasis ?? to.dayBasis, to.dayBasis ?? from.dayBasis];
  let factor: Fraction;
  if (first === undefined || last === undefined) factor = withoutDays(from.unit, to.unit);
  else {
    const bridge = ratio(row(first).hoursPerDay, row(last).hoursPerDay);
    factor = over(times(daysIn(from.unit, first), bridge), daysIn(to.unit, last));
  }
  known.set(key, factor);
  return factor;
}

/** The most of a unit that one calendar year can count: Article 13(2), last column of the table. */
export function maximumPerYear({ unit, dayBasis: basis }: UnitSpec): Fraction {
  if (!needsBasis(unit) || basis === undefined) return ratio(perYear.get(unit) as number, 1);
  return over(daysIn('year', basis), daysIn(unit, basis));
}
