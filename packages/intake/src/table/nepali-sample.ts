import { cellValue } from '../bytes/xlsx-cell.ts';
import { readerFor } from '../values/reader-for.ts';
import type { ValueFacts } from '../values/value.ts';
import { isFilled } from './content.ts';
import type { FoundHeading } from './find-headings.ts';
import type { TableRow } from './table.ts';

/** A few cells of another calendar are slips; from this part on they are what the column holds. */
const goodPart = 1 / 3;

/**
 * Whether a good part of the first rows of a column are dates that cannot well be ours, and one can only be Nepali, while
 * nobody has said of which calendar the column is. Then its other dates are not taken for dates of ours either.
 */
export function holdsNepaliDates(
  { at, column }: FoundHeading,
  rows: readonly TableRow[],
  facts: ValueFacts,
): boolean {
  if (column.kind !== 'date' && column.kind !== 'date-time') return false;
  if (facts.answers.calendar !== undefined) return false;
  const read = readerFor(column.node);
  let filled = 0;
  let asking = 0;
  let isSure = false;
  for (const { content } of rows) {
    const cell = content[at];
    if (!isFilled(cell)) continue;
    filled += 1;
    const reading = read(cellValue(cell), facts);
    const asks = 'fault' in reading ? (reading.fault.asks ?? []) : [];
    if (asks.some(({ question }) => question === 'calendar')) asking += 1;
    isSure ||= (reading.evidence ?? []).some(({ question }) => question === 'calendar');
  }
  return isSure && asking >= filled * goodPart;
}
