import type { Address, Diagnostic } from '@amparo/core';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { CellChange, RecordItem } from '../item.ts';
import type { TypeSource } from '../record-type/record-types.ts';
import { cellText } from '../values/value.ts';
import { writtenOut } from '../values/written-out.ts';
import type { ReadyColumn } from './build-record.ts';
import type { NotedCell } from './record-plan.ts';
import type { Places, RowPlaces } from './row-places.ts';
import type { TableRow } from './table.ts';

/** What the rows of one type in a table have in common. */
export interface RowOrigin {
  readonly record: { readonly type: string };
  readonly places: RowPlaces;
}

const none: readonly Diagnostic[] = [];

/**
 * A row as a record. Where its fields are is worked out only if somebody asks; functions made for each record beforehand
 * would keep all rows in memory longer than the collector of young garbage takes to come round.
 */
export class RowRecord implements RecordItem {
  readonly kind = 'record';
  readonly record: unknown;
  readonly recordType: string;
  readonly typeSource: TypeSource;
  readonly row: number;
  readonly column = 1;
  readonly origin: RowOrigin;
  readonly diagnostics: readonly Diagnostic[];
  readonly #content: readonly (CellContent | undefined)[];
  readonly #noted: readonly NotedCell[];
  #places: Places | undefined;

  constructor(
    origin: RowOrigin,
    record: Record<string, unknown>,
    { row, content }: TableRow,
    noted: readonly NotedCell[],
    typeSource: TypeSource,
  ) {
    this.origin = origin;
    this.record = record;
    this.recordType = origin.record.type;
    this.typeSource = typeSource;
    this.row = row;
    this.#content = content;
    this.#noted = noted;
    this.diagnostics = noted.length > 0 && noted.some(isFault) ? this.#faults() : none;
  }

  get locate(): (diagnostic: Diagnostic) => Address {
    return (diagnostic) => this.origin.places.locate(diagnostic, this.#columnOf, this.row);
  }

  get changes(): () => readonly CellChange[] {
    return () => this.#changes();
  }

  get #columnOf(): Places {
    this.#places ??= this.origin.places.of(this.#content);
    return this.#places;
  }

  get #pointers(): Map<ReadyColumn, string> {
    return new Map([...this.#columnOf].map(([pointer, column]) => [column, pointer]));
  }

  /** The findings of cells that could not be read. */
  #faults(): Diagnostic[] {
    const pointers = this.#pointers;
    return this.#noted.flatMap(({ column, reading }): Diagnostic[] => {
      if (!('fault' in reading)) return [];
      const { code, fix, params } = reading.fault;
      return [{ code, severity: 'error', path: pointers.get(column) as string, params, fix }];
    });
  }

  #changes(): CellChange[] {
    const pointers = this.#pointers;
    return this.#noted.flatMap(({ column, reading }) => {
      if ('fault' in reading || reading.change === undefined) return [];
      const path = pointers.get(column) as string;
      return [
        {
          code: reading.change,
          path,
          address: this.origin.places.cell(column, this.row),
          before: cellText(cellValue(this.#content[column.at] as CellContent)),
          after: writtenOut(this.record, path),
        },
      ];
    });
  }
}

function isFault({ reading }: NotedCell): boolean {
  return 'fault' in reading;
}
