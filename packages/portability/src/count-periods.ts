import { count } from './periods/count.ts';
import type { CountResult } from './periods/count-result.ts';
import { given } from './periods/given.ts';
import type { CountOptions, PeriodForCounting } from './periods/period-for-counting.ts';
import { presentCount } from './periods/present-count.ts';

/**
 * Counts the insurance periods of one person, each day once, by the rules of Regulation (EC) No 987/2009.
 *
 * - **What does not count at all**: cancelled records, records that another one in the list takes the place of, periods whose
 *   contributions were refunded or transferred (the receiving institution keeps a record of its own), other branches, and
 *   what lies behind `until`. Provisional and disputed records count, with a warning, unless `leaveOut` names them.
 * - **Overlaps in one country** count once: the stronger kind, and of the same kind the one that certifies more time.
 * - **Overlaps of countries**: compulsory insurance goes before voluntary and optional continued insurance (Article 12(3)),
 *   both before assimilated time (12(4)); time that is assimilated in two countries goes to the one where the person was
 *   compulsorily insured last before it, or else first after it (12(5)). For other time of the same kind the rule of the
 *   agreement decides: `count-once` gives the days to the country where such time came first, `prefer-compulsory` follows
 *   the order of 12(5) before that, `split-equally` shares the days.
 * - **Units**: what the institution certified counts, converted by the table of Article 13(1); of a period that counts in
 *   part, its share. Where nothing is certified, and in open periods, the dates count: each day is its share of its month, a
 *   year is twelve months.
 * - **Years**: Article 13(2). A calendar year counts at most 264, 312 or 360 days, 52 weeks, 12 months or 4 quarters, and a
 *   year that is full in its own unit stays full.
 *
 * All numbers are exact. Neither the order of periods nor where they were cut, with their certified time, changes what counts.
 *
 * @returns `{ ok: false, diagnostics }` for input that has no sound answer: no periods, dates that are none or reversed, an
 * open period without `until`, an unknown unit or kind, days without a basis, certified time that is negative or no decimal,
 * a unit without a number or a number without its unit, records that take each other's place in a circle, entries that are no
 * periods, periods of several persons or branches. Paths point into `{ periods, options }`. It does not throw for such input.
 *
 * @example
 * ```ts
 * import { countPeriods } from '@amparo/portability';
 * const result = countPeriods([
 *   { country: 'JPN', compulsion: 'compulsory', dateFrom: '2001-01-01', dateTo: '2010-12-31' },
 *   { country: 'PHL', compulsion: 'voluntary', dateFrom: '2010-01-01', dateTo: '2011-12-31' },
 * ]);
 * if (result.ok) {
 *   result.total; // { value: '132' }: months; 2010 counts in Japan only
 *   result.dropped[0]?.article; // 'Regulation (EC) No 987/2009, Article 12(3)'
 * }
 * ```
 */
export function countPeriods(periods: readonly PeriodForCounting[], options: CountOptions = {}): CountResult {
  const asked = given(options);
  const counted = count(periods, asked);
  if ('diagnostics' in counted) return { ok: false, diagnostics: counted.diagnostics };
  return presentCount(counted, periods, asked);
}
