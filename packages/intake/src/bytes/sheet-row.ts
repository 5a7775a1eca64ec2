import { cellRef } from './cell-address.ts';
import { type Cell, type CellContent, cellValue } from './xlsx-cell.ts';

/** One row of a sheet that has cells. */
export class SheetRow {
  /** Number that a spreadsheet shows, from 1. */
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** By column from 0, up to its last cell; undefined for an empty one. */
  readonly content: readonly (CellContent | undefined)[];
  /** The columns whose values are what formulas gave when the file was saved. */
  readonly formulas: readonly number[];
  readonly problem: undefined;

  constructor(
    row: number,
    hidden: boolean,
    content: readonly (CellContent | undefined)[],
    formulas: readonly number[],
  ) {
    this.row = row;
    this.hidden = hidden;
    this.content = content;
    this.formulas = formulas;
  }

  /** Its cells that are not empty, from left to right, made when asked for. */
  get cells(): readonly Cell[] {
    return this.content.flatMap((content, column) =>
      content === undefined
        ? []
        : [
            {
              column,
              ref: cellRef(column, this.row),
              value: cellValue(content),
              formula: this.formulas.includes(column),
            },
          ],
    );
  }
}
