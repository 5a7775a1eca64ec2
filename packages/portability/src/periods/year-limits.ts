import type { Target } from './certified-time.ts';
import { partsOf, unitsOf } from './count-units.ts';
import { calendarDay, dayNumber } from './day-number.ts';
import { compare, type Fraction, fraction, nothing, over, plus, times } from './fraction.ts';
import { gridAt, perMonth, sharePart } from './month-grid.ts';
import type { ReadPeriod } from './read-periods.ts';
import type { Credit } from './sweep.ts';
import { factorBetween, maximumPerYear } from './unit-table.ts';

/** What one country has in one calendar year. */
interface CountryYear {
  units: Fraction;
  /** As certified, while all of it is certified in one unit. */
  sourceUnits: Fraction;
  source: ReadPeriod | undefined;
  mixed: boolean;
}

/** A year that was brought to what it can count. */
export interface YearLimit {
  readonly year: number;
  readonly country: number;
  readonly before: Fraction;
  readonly after: Fraction;
}

/** The most of a year that a period's own unit counts, converted into the unit of the count. */
const convertedMaximum = ({ certified }: ReadPeriod, target: Target): Fraction =>
  certified
    ? times(maximumPerYear(certified.source), factorBetween(certified.source, target.spec))
    : target.perYear;

/**
 * Whether a calendar year may come to more than it can count, or a full year convert to less than one. Only then must years
 * be looked at one by one.
 */
export function needsYears(periods: readonly ReadPeriod[], target: Target): boolean {
  for (const period of periods) {
    const { certified, grid } = period;
    if (!certified) continue;
    const full = fraction(target.perMonth.n * BigInt(grid), target.perMonth.d * BigInt(perMonth));
    if (compare(certified.units, full) > 0) return true;
    if (compare(convertedMaximum(period, target), target.perYear) < 0) return true;
  }
  return false;
}

/** Sorts what counts by calendar year and country. */
function byYear(credits: readonly Credit[], target: Target): Map<number, Map<number, CountryYear>> {
  const years = new Map<number, Map<number, CountryYear>>();
  for (const { period, start, end, sharers } of credits) {
    for (let from = start; from < end; ) {
      const { year } = calendarDay(from);
      const to = Math.min(end, dayNumber({ year: year + 1, month: 0, day: 1 }));
      const counted = partsOf({ grid: gridAt(to) - gridAt(from), sharers });
      from = to;
      const countries = years.get(year) ?? new Map<number, CountryYear>();
      years.set(year, countries);
      const has = countries.get(period.country) ?? {
        units: nothing,
        sourceUnits: nothing,
        source: undefined,
        mixed: false,
      };
      countries.set(period.country, has);
      has.units = plus(has.units, unitsOf(period, counted, target));
      const { certified } = period;
      if (!certified) has.mixed = true;
      else {
        const first = has.source?.certified?.source;
        if (first && (first.unit !== certified.source.unit || first.dayBasis !== certified.source.dayBasis))
          has.mixed = true;
        has.source ??= period;
        const share = fraction(BigInt(counted), BigInt(period.grid) * BigInt(sharePart));
        has.sourceUnits = plus(has.sourceUnits, times(certified.sourceUnits, share));
      }
    }
  }
  return years;
}

/** What one country counts in one year: at most what the year can count, and all of it where its own unit is full. */
function limited({ units, sourceUnits, source, mixed }: CountryYear, target: Target): Fraction {
  if (compare(units, target.perYear) > 0) return target.perYear;
  const certified = source?.certified;
  if (mixed || !certified) return units;
  return compare(sourceUnits, maximumPerYear(certified.source)) >= 0 ? target.perYear : units;
}

/**
 * Adds up what each country counts, year by year, within the limits of Article 13(2): a calendar year counts at most 264,
 * 312 or 360 days by their basis, 52 weeks, 12 months or 4 quarters; and a year that is full in the unit it was certified in
 * is full after conversion. Where `together` is true the limit also holds for all countries of a year; what is too much is
 * then taken from each in proportion, so that no country's share depends on the order of periods.
 */
export function sumByYear(
  credits: readonly Credit[],
  countries: number,
  target: Target,
  together: boolean,
): { units: Fraction[]; limits: YearLimit[] } {
  const units = new Array<Fraction>(countries).fill(nothing);
  const limits: YearLimit[] = [];
  const years = [...byYear(credits, target)].sort(([a], [b]) => a - b);
  for (const [year, has] of years) {
    const counted = new Map<number, Fraction>();
    let all = nothing;
    for (const [country, time] of has) {
      const within = limited(time, target);
      counted.set(country, within);
      all = plus(all, within);
    }
    const excess = together && compare(all, target.perYear) > 0;
    for (const [country, time] of [...has].sort(([a], [b]) => a - b)) {
      const within = counted.get(country) as Fraction;
      const after = excess ? over(times(within, target.perYear), all) : within;
      if (compare(after, time.units) !== 0) limits.push({ year, country, before: time.units, after });
      units[country] = plus(units[country] as Fraction, after);
    }
  }
  return { units, limits };
}
