import type { Diagnostic } from '@amparo/core';
import { type AmountReader, readAmounts } from '@amparo/core/calculation';
import { type Target, targetOf } from './certified-time.ts';
import { isOverlapRule, type OverlapRule, type PeriodStatus, statusCounts } from './codes.ts';
import { sumByCountry, wholeUp } from './count-units.ts';
import type { Fraction } from './fraction.ts';
import { isObject } from './given.ts';
import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';
import { type LeftOut, type ReadPeriod, readPeriods } from './read-periods.ts';
import { type Swept, sweep } from './sweep.ts';
import { isBasis, isUnit, needsBasis } from './unit-table.ts';
import { needsYears, sumByYear, type YearLimit } from './year-limits.ts';

/** A count as exact numbers, before it is put into words and dates. Lists of countries are in the order of their codes. */
export interface Count {
  readonly target: Target;
  readonly overlapRule: OverlapRule;
  readonly countries: readonly string[];
  readonly periods: readonly ReadPeriod[];
  readonly leftOut: readonly LeftOut[];
  readonly swept: Swept;
  /** What counts for totalisation, by country. */
  readonly units: readonly Fraction[];
  /** What each country has without regard to the others. */
  readonly own: readonly Fraction[];
  /** Calendar days, in parts of which `sharePart` make one. */
  readonly days: readonly number[];
  readonly limits: readonly YearLimit[];
}

const isStatus = (status: PeriodStatus): boolean => statusCounts(status) !== undefined;

/** Reports a list that is none or empty, and entries that are no periods. With such faults no other check can be made. */
export function checkPeriods(periods: readonly PeriodForCounting[]): readonly Diagnostic[] {
  const { found, report } = readAmounts('portability.count', '');
  if (!Array.isArray(periods) || periods.length === 0) report('no-periods', ['periods']);
  // A loop by position sees the holes of a list too.
  else
    for (let index = 0; index < periods.length; index += 1)
      if (!isObject(periods[index])) report('not-a-period', ['periods', index]);
  return found;
}

/** Checks what a count is asked for, and that the periods are those of one person and branch. */
function checkOptions(
  periods: readonly PeriodForCounting[],
  options: CountOptions,
  reader: AmountReader,
): void {
  const { unit = 'month', dayBasis, overlapRule, conversionBasis, branch, leaveOut } = options;
  if (!isUnit(unit) || String(unit) === 'hour') reader.report('unknown-unit', ['options', 'unit']);
  else if (dayBasis === undefined ? needsBasis(unit) : !isBasis(dayBasis))
    reader.report('no-basis', ['options', 'dayBasis']);
  if (conversionBasis !== undefined && !isBasis(conversionBasis))
    reader.report('no-basis', ['options', 'conversionBasis']);
  if (overlapRule !== undefined && !isOverlapRule(overlapRule))
    reader.report('unknown-rule', ['options', 'overlapRule']);
  if (leaveOut !== undefined && !(Array.isArray(leaveOut) && leaveOut.every(isStatus)))
    reader.report('unknown-status', ['options', 'leaveOut']);
  const [first] = periods;
  periods.forEach((period, index) => {
    if (branch === undefined && period.branch !== first?.branch)
      reader.report('mixed-branches', ['periods', index, 'branch']);
    if (period.subjectId !== first?.subjectId)
      reader.report('mixed-persons', ['periods', index, 'subjectId']);
  });
}

/**
 * Counts periods; or says why they cannot be counted. `openEnds` tells whether open periods may run up to `until`; a claim
 * has a last day that counts even where nobody said so for open periods.
 */
export function count(
  periods: readonly PeriodForCounting[],
  options: CountOptions,
  openEnds = options.until !== undefined,
): Count | { readonly diagnostics: readonly Diagnostic[] } {
  const unreadable = checkPeriods(periods);
  if (unreadable.length > 0) return { diagnostics: unreadable };
  const reader = readAmounts('portability.count', '');
  checkOptions(periods, options, reader);
  if (reader.found.length > 0) return { diagnostics: reader.found };
  const { unit = 'month', dayBasis, overlapRule = 'prefer-compulsory', wholeUnits = false } = options;
  const target = targetOf(dayBasis !== undefined && needsBasis(unit) ? { unit, dayBasis } : { unit });
  const { countries, periods: read, leftOut } = readPeriods(periods, options, target, openEnds, reader);
  if (reader.found.length > 0) return { diagnostics: reader.found };
  const swept = sweep(read, countries.length, overlapRule);
  if (swept.tooMany) {
    reader.report('too-many-countries', ['periods']);
    return { diagnostics: reader.found };
  }
  const { units, days, own, limits } = addUp(swept, countries.length, read, target);
  return {
    target,
    overlapRule,
    countries,
    periods: read,
    leftOut,
    swept,
    units: wholeUnits ? units.map(wholeUp) : units,
    own: wholeUnits ? own.map(wholeUp) : own,
    days,
    limits,
  };
}

/** Adds up what each country counts, with and without regard to the others. */
function addUp(
  { credits, displaced }: Swept,
  countries: number,
  periods: readonly ReadPeriod[],
  target: Target,
): Pick<Count, 'units' | 'days' | 'own' | 'limits'> {
  const { units, days } = sumByCountry(credits, countries, target);
  const alone = () => [...credits.filter(({ sharers }) => sharers === 1), ...displaced];
  if (!needsYears(periods, target)) {
    const own = displaced.length === 0 ? units : sumByCountry(alone(), countries, target).units;
    return { units, days, own, limits: [] };
  }
  const limited = sumByYear(credits, countries, target, true);
  return { ...limited, days, own: sumByYear(alone(), countries, target, false).units };
}
