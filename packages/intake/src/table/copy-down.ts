import { cellRef } from '../bytes/cell-address.ts';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import { mergedCells } from '../questions/merged-cells.ts';
import { isFilled } from './content.ts';
import { type Merge, mergesDown } from './merges-down.ts';
import type { CopiedCell, Table, TableCell, TableRow } from './table.ts';
import type { KnownColumn, TableTop } from './table-top.ts';

/** A row with cells that were filled from merged ones above, or emptied below them. */
class CopiedRow implements TableRow {
  readonly row: number;
  readonly content: readonly (CellContent | undefined)[];
  readonly copied: readonly CopiedCell[];

  constructor(row: number, content: readonly (CellContent | undefined)[], copied: readonly CopiedCell[]) {
    this.row = row;
    this.content = content;
    this.copied = copied;
  }

  get cells(): readonly TableCell[] {
    return this.content.flatMap((content, column) =>
      content === undefined || content === '' ? [] : [{ column, value: cellValue(content) }],
    );
  }
}

/** A column with merged cells while the rows come by. */
interface Filling {
  readonly column: KnownColumn;
  readonly merges: readonly Merge[];
  /** Whether the value holds for all rows; else only the first has it. */
  readonly copies: boolean;
  /** The merge that the present row is in or before. */
  next: number;
  /** What its first cell holds. */
  value: CellContent | undefined;
  readonly filled: Tally;
  readonly hidden: Tally;
}

/** How many cells, and the row of the first. */
interface Tally {
  cells: number;
  row: number;
}

/**
 * Fills or empties cells that merged ones cover, in the columns of which somebody has answered whether the value holds for
 * all rows. What such a cell holds itself is shown by no spreadsheet, and never counts. Rows are given in their order. A row
 * that holds nothing of its own stays empty, and so does what a merged cell without a value covers.
 */
export class CopyDown {
  readonly #sheet: string | undefined;
  readonly #fillings: readonly Filling[];

  private constructor(sheet: string | undefined, fillings: readonly Filling[]) {
    this.#sheet = sheet;
    this.#fillings = fillings;
  }

  /** Reads the merged cells of a table, if somebody has decided about those of its columns. */
  static async of(
    { sheet, merged }: Pick<Table, 'sheet' | 'merged'>,
    { columns, lastRow }: TableTop,
    answers: AnswerBook,
  ): Promise<CopyDown | undefined> {
    const chosen = columns.flatMap((column) => {
      const answer = answers.of(sheet, column.heading)[mergedCells.name];
      return answer === undefined ? [] : [{ column, copies: answer === 'copy-down' }];
    });
    if (!merged || chosen.length === 0) return undefined;
    const merges = mergesDown(await merged(), lastRow);
    const fillings = chosen.flatMap((one): Filling[] => {
      const own = merges.get(one.column.at);
      const tallies = { filled: { cells: 0, row: 0 }, hidden: { cells: 0, row: 0 } };
      return own ? [{ ...one, merges: own, next: 0, value: undefined, ...tallies }] : [];
    });
    return fillings.length === 0 ? undefined : new CopyDown(sheet, fillings);
  }

  /** A row with its merged cells filled or emptied. */
  fill(row: TableRow): TableRow {
    const covered = this.#fillings.filter((filling) => isCovered(filling, row));
    if (covered.length === 0) return row;
    const content = [...row.content];
    const copied: CopiedCell[] = [];
    for (const { column, hidden } of covered) {
      const { at, heading } = column;
      const own = content[at];
      if (!isFilled(own)) continue;
      content[at] = undefined;
      count(hidden, row.row);
      copied.push({ at, heading, own });
    }
    if (content.some(isFilled))
      for (const { column, copies, value, filled } of covered) {
        if (!copies || value === undefined) continue;
        const { at, heading } = column;
        while (content.length < at) content.push(undefined);
        content[at] = value;
        count(filled, row.row);
        if (!copied.some((one) => one.at === at)) copied.push({ at, heading });
      }
    return copied.length === 0 ? row : new CopiedRow(row.row, content, copied);
  }

  /** What was filled and what was left out, one finding of each for a column. */
  findings(): FindingItem[] {
    return this.#fillings.flatMap(({ column, filled, hidden }) => [
      ...columnFinding('intake.copied-down', column, filled, this.#sheet),
      ...mergedOver(column, hidden, this.#sheet, 'no'),
    ]);
  }
}

/** Says that cells below merged ones hold values that the spreadsheet does not show, and whether they were read. */
export function mergedOver(
  column: KnownColumn,
  hidden: Tally,
  sheet: string | undefined,
  read: 'yes' | 'no',
): FindingItem[] {
  return columnFinding('intake.merged-over', column, hidden, sheet, { read });
}

function columnFinding(
  code: string,
  { at, heading, recordType, path }: KnownColumn,
  { cells, row }: Tally,
  sheet: string | undefined,
  more: Readonly<Record<string, string>> = {},
): FindingItem[] {
  if (cells === 0) return [];
  const severity = severityOf(code);
  return [
    {
      kind: 'finding',
      recordType,
      diagnostic: {
        code,
        severity,
        path,
        params: { cells, ...more },
        fix: severity === 'note' ? 'safe' : 'ask',
      },
      address: {
        kind: 'cell',
        cell: cellRef(at, row),
        row,
        heading,
        ...(sheet !== undefined && { sheet }),
      },
    },
  ];
}

function count(tally: Tally, row: number): void {
  if (tally.cells === 0) tally.row = row;
  tally.cells += 1;
}

/** Whether one of the merged cells of a column covers its cell in a row. That of the first row is no such cell. */
function isCovered(filling: Filling, { row, content }: TableRow): boolean {
  const { merges, column } = filling;
  let merge = merges[filling.next];
  while (merge && merge.to < row) {
    filling.next += 1;
    filling.value = undefined;
    merge = merges[filling.next];
  }
  if (!merge || row < merge.from) return false;
  if (row > merge.from) return true;
  const own = content[column.at];
  filling.value = isValue(own) ? own : undefined;
  return false;
}

/** Whether a cell holds something to copy: an error of the spreadsheet is told once, where it stands. */
function isValue(content: CellContent | undefined): boolean {
  return isFilled(content) && (typeof content === 'string' || content.kind !== 'error');
}
