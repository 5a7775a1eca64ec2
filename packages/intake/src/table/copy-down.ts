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

/** A row with cells that were filled from merged ones above. */
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
  /** The merge that the present row is in or before. */
  next: number;
  /** What its first cell holds. */
  value: CellContent | undefined;
  cells: number;
  /** The row of the first cell that was filled. */
  row: number;
}

/**
 * Fills cells that merged ones cover, in the columns of which somebody has answered that the value holds for all rows.
 * Rows are given in their order. A row that holds nothing of its own stays empty, and so does what a merged cell without a
 * value covers.
 */
export class CopyDown {
  readonly #sheet: string | undefined;
  readonly #fillings: readonly Filling[];

  private constructor(sheet: string | undefined, fillings: readonly Filling[]) {
    this.#sheet = sheet;
    this.#fillings = fillings;
  }

  /** Reads the merged cells of a table, if its columns are to be filled. */
  static async of(
    { sheet, merged }: Pick<Table, 'sheet' | 'merged'>,
    { columns, lastRow }: TableTop,
    answers: AnswerBook,
  ): Promise<CopyDown | undefined> {
    const chosen = columns.filter(
      ({ heading }) => answers.of(sheet, heading)[mergedCells.name] === 'copy-down',
    );
    if (!merged || chosen.length === 0) return undefined;
    const merges = mergesDown(await merged(), lastRow);
    const fillings = chosen.flatMap((column) => {
      const own = merges.get(column.at);
      return own ? [{ column, merges: own, next: 0, value: undefined, cells: 0, row: 0 }] : [];
    });
    return fillings.length === 0 ? undefined : new CopyDown(sheet, fillings);
  }

  /** A row with its merged cells filled. */
  fill(row: TableRow): TableRow {
    const isEmpty = !row.content.some(isFilled);
    let content: (CellContent | undefined)[] | undefined;
    const copied: CopiedCell[] = [];
    for (const filling of this.#fillings) {
      const { at, heading } = filling.column;
      const value = valueFor(filling, row);
      if (value === undefined || isEmpty) continue;
      content ??= [...row.content];
      while (content.length < at) content.push(undefined);
      content[at] = value;
      copied.push({ at, heading });
      if (filling.cells === 0) filling.row = row.row;
      filling.cells += 1;
    }
    return content ? new CopiedRow(row.row, content, copied) : row;
  }

  /** What was filled, one finding for each column. */
  findings(): FindingItem[] {
    return this.#fillings.flatMap(({ column, cells, row }): FindingItem[] => {
      if (cells === 0) return [];
      const code = 'intake.copied-down';
      const { at, heading, recordType, path } = column;
      return [
        {
          kind: 'finding',
          recordType,
          diagnostic: { code, severity: severityOf(code), path, params: { cells }, fix: 'safe' },
          address: {
            kind: 'cell',
            cell: cellRef(at, row),
            row,
            heading,
            ...(this.#sheet !== undefined && { sheet: this.#sheet }),
          },
        },
      ];
    });
  }
}

/** What is to be copied into a row, if one of the merged cells of a column covers it. */
function valueFor(filling: Filling, { row, content }: TableRow): CellContent | undefined {
  const { merges, column } = filling;
  let merge = merges[filling.next];
  while (merge && merge.to < row) {
    filling.next += 1;
    filling.value = undefined;
    merge = merges[filling.next];
  }
  if (!merge || row < merge.from) return undefined;
  const own = content[column.at];
  if (row === merge.from) {
    filling.value = isValue(own) ? own : undefined;
    return undefined;
  }
  return isFilled(own) ? undefined : filling.value;
}

/** Whether a cell holds something to copy: an error of the spreadsheet is told once, where it stands. */
function isValue(content: CellContent | undefined): boolean {
  return isFilled(content) && (typeof content === 'string' || content.kind !== 'error');
}
