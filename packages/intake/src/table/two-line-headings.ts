import { parseCellRange } from '../bytes/cell-address.ts';
import { isFilled } from './content.ts';
import type { HeadingRow } from './find-headings.ts';
import type { HeadingKey } from './heading.ts';
import { type HeadingIndex, headingKey } from './heading-index.ts';
import type { TableRow } from './table.ts';

/** Headings of two lines, read as one. */
export interface JoinedHeadings {
  readonly headings: HeadingRow;
  /** The lower of the two. */
  readonly lastRow: number;
}

type HeadingCell = HeadingRow['cells'][number];

/** So many cells at least stand in the lower line; a record with one value could be anything. */
const fewestBelow = 2;

/**
 * Reads headings together with those on the line above or below them: names of groups over those of their parts,
 * `Employer` over `Name`, and headings that reach over both lines. Undefined where there is no second line.
 *
 * @param merged - Reads the merged ranges of the sheet. Without it, nothing tells how far a group reaches.
 */
export async function joinHeadings(
  top: readonly TableRow[],
  rows: readonly HeadingRow[],
  headings: HeadingRow,
  index: HeadingIndex,
  merged: (() => Promise<readonly string[]>) | undefined,
): Promise<JoinedHeadings | undefined> {
  const below = rows.find(({ row }) => row === headings.row + 1);
  const cells = below && isText(top, below) ? joinedBelow(headings, below, index) : undefined;
  if (cells && below) return { headings: { ...headings, cells }, lastRow: below.row };
  const above = rows.find(({ row }) => row === headings.row - 1);
  if (!above || !merged || above.cells.length === 0) return undefined;
  const everywhere = joinedAbove(above, headings, index, () => true);
  if (!everywhere) return undefined;
  const ranges = (await merged()).flatMap((range) => parseCellRange(range) ?? []);
  const reaches = (cell: HeadingCell, at: number) =>
    ranges.some(
      ({ from, to }) =>
        from.row === above.row &&
        from.column === cell.at &&
        at <= to.column &&
        to.row === (at === cell.at && to.column === cell.at ? headings.row : above.row),
    );
  const joined = joinedAbove(above, headings, index, reaches);
  return joined && { headings: { ...headings, cells: joined }, lastRow: headings.row };
}

/** Whether a row holds text only: another kind of cell would be a value. */
function isText(top: readonly TableRow[], { row }: HeadingRow): boolean {
  const content = top.find((one) => one.row === row)?.content ?? [];
  return content.every((cell) => !isFilled(cell) || typeof cell === 'string');
}

/** The cells of both lines if every one of the lower names a column, and some stand where the upper line is empty. */
function joinedBelow(
  upper: HeadingRow,
  lower: HeadingRow,
  { find }: HeadingIndex,
): readonly HeadingCell[] | undefined {
  if (lower.cells.length < fewestBelow) return undefined;
  const above = new Map(upper.cells.map((cell) => [cell.at, cell]));
  if (lower.cells.every(({ at }) => above.has(at))) return undefined;
  const joined = new Map(above);
  for (const { at, key } of lower.cells) {
    const group = upper.cells.findLast((cell) => cell.at <= at);
    const known = [group && within(group, key), key].find((one) => one && find(one));
    if (!known) return undefined;
    joined.set(at, { at, key: known });
  }
  return inOrder(joined);
}

/** The cells of the lower line, with groups above them where that names a column, and what only the upper line says. */
function joinedAbove(
  upper: HeadingRow,
  lower: HeadingRow,
  { find }: HeadingIndex,
  reaches: (cell: HeadingCell, at: number) => boolean,
): readonly HeadingCell[] | undefined {
  const joined = new Map(lower.cells.map((cell) => [cell.at, cell]));
  let isMore = false;
  for (const { at, key } of lower.cells) {
    const group = upper.cells.findLast((cell) => cell.at <= at);
    if (!group || !reaches(group, at)) continue;
    const whole = within(group, key);
    if (!find(whole)) continue;
    joined.set(at, { at, key: whole });
    isMore = true;
  }
  for (const cell of upper.cells) {
    if (joined.has(cell.at) || !find(cell.key) || !reaches(cell, cell.at)) continue;
    joined.set(cell.at, cell);
    isMore = true;
  }
  return isMore ? inOrder(joined) : undefined;
}

function within(group: HeadingCell, { text }: HeadingKey): HeadingKey {
  return headingKey(`${group.key.text}: ${text}`);
}

function inOrder(cells: ReadonlyMap<number, HeadingCell>): readonly HeadingCell[] {
  return [...cells.values()].sort((one, other) => one.at - other.at);
}
