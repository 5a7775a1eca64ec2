import type { Target } from './certified-time.ts';
import { type Fraction, fraction, fractionOfNumbers, roundTo, sumOf, times } from './fraction.ts';
import { perMonth, sharePart } from './month-grid.ts';
import type { ReadPeriod } from './read-periods.ts';
import type { Credit } from './sweep.ts';

/** Time in parts of shares of months, as a fraction of a whole that is counted in parts of months. */
function shareOf(counted: number, grid: number): Fraction {
  const parts = counted / sharePart;
  return Number.isInteger(parts)
    ? fractionOfNumbers(parts, grid)
    : fraction(BigInt(counted), BigInt(grid) * BigInt(sharePart));
}

/** The time of a period of which `counted` parts count, in the unit of the count. */
export function unitsOf({ certified, grid }: ReadPeriod, counted: number, target: Target): Fraction {
  if (!certified) return times(target.perMonth, shareOf(counted, perMonth));
  return counted === grid * sharePart ? certified.units : times(certified.units, shareOf(counted, grid));
}

/** Parts of months of a credit, of which each of its countries has its share. */
export const partsOf = ({ grid, sharers }: Pick<Credit, 'grid' | 'sharers'>): number =>
  (grid * sharePart) / sharers;

/** Adds up what each country counts, without regard to calendar years. */
export function sumByCountry(
  credits: readonly Credit[],
  countries: number,
  target: Target,
): { units: Fraction[]; days: number[] } {
  const days = new Array<number>(countries).fill(0);
  const calendar = new Array<number>(countries).fill(0);
  let certified: Map<ReadPeriod, number> | undefined;
  for (const credit of credits) {
    const { period, start, end, sharers } = credit;
    const counted = partsOf(credit);
    days[period.country] = (days[period.country] as number) + ((end - start) * sharePart) / sharers;
    if (period.certified) {
      certified ??= new Map();
      certified.set(period, (certified.get(period) ?? 0) + counted);
    } else calendar[period.country] = (calendar[period.country] as number) + counted;
  }
  const parts: Fraction[][] = calendar.map((counted) =>
    counted === 0 ? [] : [times(target.perMonth, shareOf(counted, perMonth))],
  );
  if (certified)
    for (const [period, counted] of certified)
      (parts[period.country] as Fraction[]).push(unitsOf(period, counted, target));
  return { units: parts.map(sumOf), days };
}

/** The next higher whole number. */
export const wholeUp = (units: Fraction): Fraction => roundTo(units, 0, 'up');
