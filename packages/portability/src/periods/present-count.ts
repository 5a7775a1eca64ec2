import type { Diagnostic } from '@amparo/core';
import { kinds } from './codes.ts';
import type { Count } from './count.ts';
import type { CountedStretch, CountResult, DroppedStretch, LimitedYear } from './count-result.ts';
import { dateOfNumber } from './day-number.ts';
import { dropReasons, yearlyLimitArticle } from './drop-reason.ts';
import { type Fraction, fraction, sumOf } from './fraction.ts';
import { sharePart } from './month-grid.ts';
import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';
import { quantity } from './quantity.ts';
import type { ReadPeriod } from './read-periods.ts';

const wholeDays = (parts: number): Fraction => fraction(BigInt(parts), BigInt(sharePart));

/** Days in a row that a country counts, whichever periods they come from. */
function stretchesOf({ swept: { credits }, countries }: Count): CountedStretch[][] {
  interface Run {
    start: number;
    end: number;
    rank: number;
    sharers: number;
  }
  const runs: Run[][] = countries.map(() => []);
  for (const { period, start, end, sharers } of credits) {
    const own = runs[period.country] as Run[];
    const last = own.at(-1);
    if (last && last.end === start && last.rank === period.rank && last.sharers === sharers) last.end = end;
    else own.push({ start, end, rank: period.rank, sharers });
  }
  return runs.map((own) =>
    own.map(({ start, end, rank, sharers }) => ({
      start: dateOfNumber(start),
      end: dateOfNumber(end - 1),
      kind: kinds[rank] as CountedStretch['kind'],
      ...(sharers > 1 && { sharedBy: sharers }),
    })),
  );
}

/** All that does not count, in the order of the periods. */
function droppedOf(count: Count, periods: readonly PeriodForCounting[]): DroppedStretch[] {
  const { leftOut, swept, countries } = count;
  const dropped: DroppedStretch[] = leftOut.map(({ index, start, end, reason }) => ({
    period: index,
    country: (periods[index] as PeriodForCounting).country,
    start,
    ...(end !== undefined && { end }),
    reason,
  }));
  const place = ({ index, country }: ReadPeriod) => ({
    period: index,
    country: countries[country] as string,
  });
  for (const { period, start, end, reason, by, sharers } of swept.losses) {
    const article = dropReasons[reason];
    dropped.push({
      ...place(period),
      start: dateOfNumber(start),
      end: dateOfNumber(end - 1),
      reason,
      ...(article && { article }),
      ...(by && { by: place(by) }),
      ...(sharers > 1 && { sharedBy: sharers }),
    });
  }
  return dropped.sort((a, b) => a.period - b.period || (a.start < b.start ? -1 : 1));
}

/** Years that were brought to what they can count. */
function limitedYearsOf({ limits, countries }: Count): LimitedYear[] {
  return limits.map(({ year, country, before, after }) => ({
    year,
    country: countries[country] as string,
    before: quantity(before),
    after: quantity(after),
    article: yearlyLimitArticle,
  }));
}

/** What a person should look at before the count is used. */
export function countWarnings(count: Count, periods: readonly PeriodForCounting[]): Diagnostic[] {
  const warn = (fault: string, path: string, params: Diagnostic['params'] = {}): Diagnostic => ({
    code: `portability.count-${fault}`,
    severity: 'warning',
    path,
    params,
  });
  const found: Diagnostic[] = [];
  for (const { index, certified } of count.periods) {
    const { recordStatus } = periods[index] as PeriodForCounting;
    if (recordStatus === 'disputed' || recordStatus === 'provisional')
      found.push(warn('unsettled-record', `/periods/${index}/recordStatus`));
    if (certified?.units.n === 0n) found.push(warn('no-units', `/periods/${index}/unitValue`));
  }
  if (count.swept.undecided > 0)
    found.push(warn('overlap-undecided', '/periods', { days: count.swept.undecided }));
  return found;
}

/** A count with words and dates. */
export function presentCount(
  count: Count,
  periods: readonly PeriodForCounting[],
  { leaveOut = [], wholeUnits = false }: CountOptions,
): CountResult {
  const { spec } = count.target;
  const stretches = stretchesOf(count);
  return {
    ok: true,
    unit: spec.unit as Extract<CountResult, { ok: true }>['unit'],
    ...(spec.dayBasis && { dayBasis: spec.dayBasis }),
    total: quantity(sumOf(count.units)),
    days: quantity(sumOf(count.days.map(wholeDays))),
    countries: count.countries.map((country, at) => ({
      country,
      counted: quantity(count.units[at] as Fraction),
      own: quantity(count.own[at] as Fraction),
      days: quantity(wholeDays(count.days[at] as number)),
      stretches: stretches[at] as CountedStretch[],
    })),
    dropped: droppedOf(count, periods),
    limitedYears: limitedYearsOf(count),
    policy: {
      overlapRule: count.overlapRule,
      leftOut: ['cancelled', ...leaveOut.filter((status) => status !== 'cancelled')],
      wholeUnits,
    },
    warnings: countWarnings(count, periods),
  };
}
