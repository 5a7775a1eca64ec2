import type { AmountReader } from '@amparo/core/calculation';
import { type CertifiedTime, certifiedTime, type Target } from './certified-time.ts';
import { rankOf, statusCounts } from './codes.ts';
import { type CalendarDay, dateOfNumber, dayNumber, daysInMonth, readDay } from './day-number.ts';
import type { DropReason } from './drop-reason.ts';
import { perMonth } from './month-grid.ts';
import type { CountOptions, PeriodForCounting } from './period-for-counting.ts';
import { supersededBy, supersededInCircle } from './supersession.ts';

/** A period as numbers. */
export interface ReadPeriod {
  /** Position in the list that was given. */
  readonly index: number;
  /** Position of the country among all, in the order of their codes. */
  readonly country: number;
  /** Position of the kind in `kinds`. */
  readonly rank: number;
  /** Day number of the first day, and of the day after the last one that counts. */
  readonly start: number;
  readonly end: number;
  /** Parts of months of the whole period, before anything is cut off. */
  readonly grid: number;
  /** Units of the count for a calendar month; a double. Decides which of two periods of one country counts. */
  readonly density: number;
  readonly certified: CertifiedTime | undefined;
}

/** A period, or its end, that does not count whatever the others are. */
export interface LeftOut {
  readonly index: number;
  readonly start: string;
  readonly end: string | undefined;
  readonly reason: DropReason;
}

/** All periods of a count as numbers. */
export interface ReadPeriods {
  /** Country codes in order. */
  readonly countries: readonly string[];
  readonly periods: readonly ReadPeriod[];
  readonly leftOut: readonly LeftOut[];
}

/** Why a record does not count whatever the others are. */
function reasonToLeaveOut(
  period: PeriodForCounting,
  options: CountOptions,
  superseded: ReadonlySet<string> | undefined,
): DropReason | undefined {
  const { branch, recordStatus, provenance } = period;
  if (options.branch !== undefined && branch !== undefined && branch !== options.branch)
    return 'other-branch';
  if (recordStatus !== undefined && statusCounts(recordStatus) === false) return 'cancelled';
  if (recordStatus !== undefined && options.leaveOut?.includes(recordStatus)) return 'status';
  if (superseded && provenance && superseded.has(provenance.recordId)) return 'superseded';
  // Null and empty text, as exports write them, say that nothing was refunded or transferred.
  if (period.refunded) return 'refunded';
  return period.transferredTo ? 'transferred' : undefined;
}

/** Parts of months up to the beginning of a day. */
const gridOf = ({ year, month, day }: CalendarDay): number =>
  (year * 12 + month) * perMonth + (day - 1) * (perMonth / daysInMonth(year, month));

/** Reads all periods; without `openEnds`, those without an end are faults. Faults go to the reader; what is returned is then not to be used. */
export function readPeriods(
  periods: readonly PeriodForCounting[],
  options: CountOptions,
  target: Target,
  openEnds: boolean,
  reader: AmountReader,
): ReadPeriods {
  const until = options.until === undefined ? undefined : readDay(options.until);
  if (options.until !== undefined && !until) reader.report('not-a-date', ['options', 'until']);
  const limit = until ? dayNumber(until) + 1 : Number.POSITIVE_INFINITY;
  const superseded = supersededBy(periods);
  if (superseded)
    for (const index of supersededInCircle(periods))
      reader.report('supersedes-circle', ['periods', index, 'provenance', 'supersedes']);
  const countries: string[] = [];
  for (const { country } of periods) if (!countries.includes(country)) countries.push(country);
  countries.sort();
  const read: ReadPeriod[] = [];
  const leftOut: LeftOut[] = [];
  periods.forEach((period, index) => {
    const { country, dateFrom, dateTo } = period;
    const report = (fault: string, name: string) => reader.report(fault, ['periods', index, name]);
    const before = reader.found.length;
    if (typeof country !== 'string' || country === '') report('no-country', 'country');
    const rank = rankOf(period.compulsion);
    if (rank === undefined) report('unknown-kind', 'compulsion');
    if (period.recordStatus !== undefined && statusCounts(period.recordStatus) === undefined)
      report('unknown-status', 'recordStatus');
    const first = readDay(dateFrom);
    if (!first) report('not-a-date', 'dateFrom');
    const open = dateTo === undefined;
    const last = open ? until : readDay(dateTo);
    if (!open && !last) report('not-a-date', 'dateTo');
    const reason = reasonToLeaveOut(period, options, superseded);
    // What counts for nothing need not have an end: an open period that was refunded asks for none.
    if (open && !openEnds && reason === undefined) report('open-period', 'dateTo');
    const start = first ? dayNumber(first) : 0;
    const end = last ? dayNumber(last) + 1 : 0;
    if (!open && first && last && end <= start) report('period-reversed', 'dateTo');
    if (!first || rank === undefined || reader.found.length > before) return;
    if (reason !== undefined || start >= limit) {
      leftOut.push({ index, start: dateFrom, end: dateTo, reason: reason ?? 'after-until' });
      return;
    }
    if (!last) return;
    if (end > limit) leftOut.push({ index, start: dateOfNumber(limit), end: dateTo, reason: 'after-until' });
    const grid = gridOf(last) + perMonth / daysInMonth(last.year, last.month) - gridOf(first);
    const certified = open ? undefined : certifiedTime(period, index, grid, target, options, reader);
    read.push({
      index,
      country: countries.indexOf(country),
      rank,
      start,
      end: Math.min(end, limit),
      grid,
      density: certified?.density ?? target.density,
      certified,
    });
  });
  return { countries, periods: read, leftOut };
}
