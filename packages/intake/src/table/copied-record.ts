import { cellRef } from '../bytes/cell-address.ts';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { CellChange } from '../item.ts';
import type { TypeSource } from '../record-type/record-types.ts';
import { cellText } from '../values/value.ts';
import { isFilled } from './content.ts';
import type { NotedCell } from './record-plan.ts';
import { type RowOrigin, RowRecord } from './row-record.ts';
import type { CopiedCell, TableRow } from './table.ts';

/** A row as a record of which cells were filled from merged ones, or emptied below them: that, too, is a change. */
export class CopiedRecord extends RowRecord {
  readonly #tableRow: TableRow;
  readonly #copied: readonly CopiedCell[];

  constructor(
    origin: RowOrigin,
    record: Record<string, unknown>,
    row: TableRow,
    noted: readonly NotedCell[],
    typeSource: TypeSource,
    copied: readonly CopiedCell[],
  ) {
    super(origin, record, row, noted, typeSource);
    this.#tableRow = row;
    this.#copied = copied;
  }

  override get changes(): () => readonly CellChange[] {
    const others = super.changes;
    return () => [...this.#copies(), ...others()];
  }

  #copies(): CellChange[] {
    const { content, row } = this.#tableRow;
    const { places } = this.origin;
    const pointers = new Map([...places.of(content)].map(([pointer, { at }]) => [at, pointer]));
    return this.#copied.map(({ at, heading, own }): CellChange => {
      const cell = content[at];
      return {
        code: isFilled(cell) ? 'intake.copied-down' : 'intake.merged-over',
        path: pointers.get(at) ?? '',
        address: { kind: 'cell', cell: cellRef(at, row), row, heading, ...places.onSheet() },
        before: textOf(own),
        after: textOf(cell),
      };
    });
  }
}

function textOf(content: CellContent | undefined): string {
  return content === undefined ? '' : cellText(cellValue(content));
}
