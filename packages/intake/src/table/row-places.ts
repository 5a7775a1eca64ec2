import { type Address, type CellAddress, type Diagnostic, fieldPath } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import { columnsByPointer, type ReadyColumn } from './build-record.ts';

/** Which column each field of a row belongs to. */
export type Places = ReadonlyMap<string, ReadyColumn>;

/** Where the fields of records are in a table. */
export class RowPlaces {
  readonly #sheet: string | undefined;
  readonly #columns: readonly ReadyColumn[];
  readonly #list: string;

  /** `list` is the list that the rows are entries of, without positions; empty for records. */
  constructor(sheet: string | undefined, columns: readonly ReadyColumn[], list = '') {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#list = list;
  }

  /** The places of one row. */
  of(content: readonly (CellContent | undefined)[]): Places {
    return columnsByPointer(this.#columns, content);
  }

  /**
   * The cell of a pointer: its own, else the first of the group it names, else the one cell that holds the whole
   * group or list (an amount with its currency), else the row. Another entry's or a neighbour's cell would be a wrong
   * address.
   */
  locate({ path }: Diagnostic, columnOf: Places, row: number): Address {
    const filled =
      columnOf.get(path) ?? below(path, columnOf) ?? columnOf.get(path.slice(0, path.lastIndexOf('/')));
    // What is missing altogether has no entries yet: it would begin in its first column.
    const column =
      filled ??
      (/\/\d/u.test(path)
        ? undefined
        : this.#columns.find((candidate) => isWithin(candidate, this.#whole(path))));
    if (column && path !== '') return this.cell(column, row);
    return { kind: 'cell', cell: String(row), row, ...this.onSheet() };
  }

  /** A pointer within an entry as one within the record, without the entry's position. */
  #whole(pointer: string): string {
    return this.#list === '' ? pointer : `/${this.#list}${pointer}`;
  }

  cell({ at, text }: ReadyColumn, row: number): CellAddress {
    return {
      kind: 'cell',
      cell: cellRef(at, row),
      row,
      heading: text,
      ...this.onSheet(),
    };
  }

  onSheet(): { sheet?: string } {
    return this.#sheet === undefined ? {} : { sheet: this.#sheet };
  }
}

function below(pointer: string, columnOf: Places): ReadyColumn | undefined {
  for (const [place, column] of columnOf) if (place.startsWith(`${pointer}/`)) return column;
  return undefined;
}

/** Whether a column belongs to the field of a pointer or to a group under it. */
function isWithin({ column }: ReadyColumn, pointer: string): boolean {
  const path = fieldPath(pointer);
  return column.path === path || column.path.startsWith(`${path}/`);
}
