import type { Diagnostic } from '@amparo/core';
import { type Ratio, ratio, readAmounts } from '@amparo/core/calculation';
import { contributionStatus } from '../codelists/contribution-status.ts';
import type { ContributionStatus } from '../generated/insurance-period.ts';
import { type CalendarDay, readDay } from '../periods/day-number.ts';
import type { ContributionForFigures } from './contribution-for-figures.ts';

/** The density of contributions; or why there is none. Paths point into `{ contributions, options }`. */
export type DensityResult =
  | {
      readonly ok: true;
      /** Months with a contribution over months between the first and the last, both included. */
      readonly density: Ratio;
      /** Months without a contribution: the gaps. */
      readonly missing: number;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const statuses = new Set<string>(contributionStatus.codes.map(({ code }) => code));

/** Statuses of contributions whose time counts. */
const counting: readonly ContributionStatus[] = ['paid', 'waived'];

const monthOf = ({ year, month }: CalendarDay): number => year * 12 + month;

/**
 * How complete a record of contributions is: calendar months with a contribution, divided by the months from the first to the
 * last entry, or over `span`. A month counts once, with any day in it. Contributions that were paid or waived count; those
 * that are due, in arrears or refunded make the record longer, not denser.
 *
 * The option `span` names the months to look at instead, such as from affiliation to claim.
 *
 * @example
 * ```ts
 * import { contributionDensity } from '@amparo/portability';
 * const result = contributionDensity([
 *   { from: '2026-01-01', to: '2026-03-31', status: 'paid' },
 *   { from: '2026-04-01', to: '2026-04-30', status: 'arrears' },
 * ]);
 * if (result.ok) result.density; // { numerator: 3, denominator: 4, value: 0.75 }
 * ```
 */
export function contributionDensity(
  contributions: readonly Pick<ContributionForFigures, 'from' | 'to' | 'status'>[],
  { span }: { readonly span?: { readonly start: string; readonly end: string } } = {},
): DensityResult {
  const reader = readAmounts('portability.density', '');
  if (contributions.length === 0) reader.report('no-contributions', ['contributions']);
  const day = (text: string, ...path: (string | number)[]): number => {
    const read = readDay(text);
    if (!read) reader.report('not-a-date', path);
    return read ? monthOf(read) : 0;
  };
  const bounds = span && {
    first: day(span.start, 'options', 'span', 'start'),
    last: day(span.end, 'options', 'span', 'end'),
  };
  if (span && reader.found.length === 0 && span.end < span.start)
    reader.report('period-reversed', ['options', 'span', 'end']);
  const months = contributions.map(({ from, to, status }, index) => {
    const before = reader.found.length;
    const entry = {
      first: day(from, 'contributions', index, 'from'),
      last: day(to, 'contributions', index, 'to'),
      counts: counting.includes(status),
    };
    if (!statuses.has(status)) reader.report('unknown-status', ['contributions', index, 'status']);
    if (reader.found.length === before && to < from)
      reader.report('period-reversed', ['contributions', index, 'to']);
    return entry;
  });
  if (reader.found.length > 0) return { ok: false, diagnostics: reader.found };
  const first =
    bounds?.first ?? months.reduce((least, entry) => Math.min(least, entry.first), Number.POSITIVE_INFINITY);
  const last = bounds?.last ?? months.reduce((most, entry) => Math.max(most, entry.last), 0);
  const ordered = months.filter(({ counts }) => counts).sort((a, b) => a.first - b.first);
  let counted = 0;
  let covered = first - 1;
  for (const entry of ordered) {
    const [from, to] = [Math.max(entry.first, covered + 1), Math.min(entry.last, last)];
    if (to < from) continue;
    counted += to - from + 1;
    covered = to;
  }
  const density = ratio(counted, last - first + 1);
  return { ok: true, density, missing: density.denominator - counted };
}
