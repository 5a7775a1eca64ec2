import { type Address, type Diagnostic, fieldPath, type RecordType, type Step } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem, RecordItem } from '../item.ts';
import type { TypeSource } from '../record-type/record-types.ts';
import type { ValueFacts } from '../values/value.ts';
import { type BuiltRecord, buildRecord, type ReadyColumn, readyColumn } from './build-record.ts';
import { ChangeLog } from './change-log.ts';
import { type Completion, completeRecord } from './complete-record.ts';
import type { Headings } from './find-headings.ts';

/** What rows are read with. */
export interface RowReading extends Completion, ValueFacts {}

/** Reads the rows of a table that are records of one type. */
export class RowReader {
  readonly record: RecordType;
  readonly headings: Headings;
  readonly #sheet: string | undefined;
  readonly #reading: RowReading;
  readonly #columns: readonly ReadyColumn[];
  readonly #changes = new ChangeLog();
  #provenanceAdded = 0;

  constructor(record: RecordType, headings: Headings, reading: RowReading, sheet: string | undefined) {
    this.record = record;
    this.headings = headings;
    this.#sheet = sheet;
    this.#reading = reading;
    this.#columns = headings.found.map(readyColumn);
  }

  read(row: number, cells: ReadonlyMap<number, CellValue>, typeSource: TypeSource): RecordItem {
    const built = buildRecord(this.#columns, cells, this.#reading);
    for (const { column, code } of built.changes) this.#changes.add(code, column, row);
    if (completeRecord(built.record, this.record, this.#reading)) this.#provenanceAdded += 1;
    return {
      kind: 'record',
      record: built.record,
      recordType: this.record.type,
      typeSource,
      row,
      column: 1,
      origin: this,
      diagnostics: built.faults.map(
        ({ code, fix, params, pointer }): Diagnostic => ({
          code,
          severity: 'error',
          path: pointer,
          params,
          fix,
        }),
      ),
      locate: (diagnostic) => this.#locate(diagnostic, built, row),
    };
  }

  /** What was changed automatically, one finding per kind and column. */
  finish(): FindingItem[] {
    const changed = this.#changes.entries().map(
      ({ code, column, row, count }): FindingItem => ({
        kind: 'finding',
        recordType: this.record.type,
        diagnostic: {
          code,
          severity: 'note',
          path: pathOf(column),
          params: { cells: count },
          fix: 'safe',
        },
        address: this.#cell(column, row),
      }),
    );
    if (this.#provenanceAdded === 0) return changed;
    const diagnostic: Diagnostic = {
      code: 'intake.provenance-added',
      severity: 'note',
      path: '',
      params: { records: this.#provenanceAdded },
      fix: 'safe',
    };
    return [...changed, { kind: 'finding', diagnostic }];
  }

  /**
   * The cell of a pointer: its own, else the first of the group it names, else the one cell that holds the whole
   * group or list (an amount with its currency), else the row. Another entry's or a neighbour's cell would be a wrong
   * address.
   */
  #locate({ path }: Diagnostic, { columnOf }: BuiltRecord, row: number): Address {
    const filled =
      columnOf.get(path) ?? below(path, columnOf) ?? columnOf.get(path.slice(0, path.lastIndexOf('/')));
    // What is missing altogether has no entries yet: it would begin in its first column.
    const column =
      filled ??
      (/\/\d/u.test(path) ? undefined : this.#columns.find((candidate) => isWithin(candidate, path)));
    if (column && path !== '') return this.#cell(column, row);
    return { kind: 'cell', cell: String(row), row, ...this.#onSheet() };
  }

  #cell({ at, text }: ReadyColumn, row: number): Address {
    return {
      kind: 'cell',
      cell: cellRef(at, row),
      row,
      heading: text,
      ...this.#onSheet(),
    };
  }

  #onSheet(): { sheet?: string } {
    return this.#sheet === undefined ? {} : { sheet: this.#sheet };
  }
}

function below(pointer: string, columnOf: BuiltRecord['columnOf']): ReadyColumn | undefined {
  for (const [place, column] of columnOf) if (place.startsWith(`${pointer}/`)) return column;
  return undefined;
}

/** Whether a column belongs to the field of a pointer or to a group under it. */
function isWithin({ column }: ReadyColumn, pointer: string): boolean {
  const path = fieldPath(pointer);
  return column.path === path || column.path.startsWith(`${path}/`);
}

/** A column's pointer as a diagnostic carries it. */
function pathOf({ column, positions }: ReadyColumn): string {
  const steps: Step[] = [];
  let list = 0;
  for (const { name, numbered } of column.steps) {
    steps.push(name);
    if (numbered) steps.push((positions[list++] ?? 1) - 1);
  }
  return `/${steps.join('/')}`;
}
