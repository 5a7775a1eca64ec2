import { type CountCell, protectTable } from '@amparo/core/disclosure';
import type { BreakdownByField } from './breakdown.ts';
import type { DimensionTally } from './breakdown-tally.ts';
import { type Category, notACode, notRecorded, several } from './read-category.ts';

interface Cell extends CountCell {
  readonly category: Category;
}

/**
 * The counts of one dimension that may be shown; undefined where no record has anything in it.
 *
 * Readers are taken to know the number of all records, and how many have no code of the list: both are said elsewhere in
 * a report. Which codes are hidden is not said, so that nobody learns that there is one of a kind.
 *
 * @param options.least The fewest records, and people, that may be shown.
 * @param options.isTold Whether findings of the same report may tell how many records have some code. Then a count that
 * is hidden only for the sake of another could be known, so all are hidden as soon as one has to be.
 */
export function protectBreakdown(
  { dimension: { field }, sizes }: DimensionTally,
  records: number,
  { least, isTold }: { readonly least: number; readonly isTold: boolean },
): BreakdownByField | undefined {
  const cells = [...sizes].map(([category, size], at): Cell => {
    const cell = { id: String(at), category, count: size.records };
    const isKnown = category === notRecorded || category === notACode;
    return isKnown ? { ...cell, release: 'known' } : { ...cell, sensitive: size.people < least };
  });
  const countOf = (wanted: Category) => cells.find(({ category }) => category === wanted)?.count ?? 0;
  if (countOf(notRecorded) === records) return undefined;
  const total = { id: 'all', count: records, release: 'known' } as const;
  const sums = [{ total: total.id, parts: cells.map(({ id }) => id) }];
  const result = protectTable({ cells: [total, ...cells], sums }, { minCellSize: least });
  const isHidden = !result.ok || result.suppressed.size > 0;
  const shown = cells.filter(({ id }) => result.ok && !(isHidden && isTold) && !result.suppressed.has(id));
  const coded = shown.filter(({ category }) => category !== notRecorded && category !== notACode);
  if (isHidden && coded.length === 0) return { field, counts: [], hidden: true };
  const many = coded.find(({ category }) => category === several);
  return {
    field,
    counts: coded
      .flatMap(({ category, count }) =>
        typeof category === 'string' ? [{ code: category, records: count }] : [],
      )
      .sort((one, other) => other.records - one.records || (one.code < other.code ? -1 : 1)),
    ...(many && { several: many.count }),
    notRecorded: countOf(notRecorded),
    notACode: countOf(notACode),
    hidden: isHidden,
  };
}
