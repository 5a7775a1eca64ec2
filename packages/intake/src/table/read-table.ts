import {
  type Address,
  columnsOf,
  type Diagnostic,
  fieldPath,
  type RecordType,
  type Step,
} from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem, IntakeItem, RecordItem } from '../item.ts';
import { readerFor } from '../values/reader-for.ts';
import type { ValueFacts } from '../values/value.ts';
import { type BuiltRecord, buildRecord, isBlank, type ReadyColumn } from './build-record.ts';
import { ChangeLog } from './change-log.ts';
import { type Completion, completeRecord } from './complete-record.ts';
import { findHeadings, type Headings, headingRows } from './find-headings.ts';
import { type HeadingIndex, headingIndex, type Titles } from './heading-index.ts';
import type { Table, TableRow } from './table.ts';

/** What a table is read with. */
export interface TableReading extends Completion, ValueFacts {
  readonly record: RecordType;
  readonly titles: readonly Titles[];
}

const batchSize = 256;

/**
 * Reads the rows below the headings as records, in batches. Rows before the headings are titles and are passed over.
 * Returns the row of the headings, or undefined where there are none.
 */
export async function* readTable(
  table: Table,
  reading: TableReading,
): AsyncGenerator<IntakeItem[], number | undefined, undefined> {
  const index = headingIndex(columnsOf(reading.record), reading.titles);
  const top: TableRow[] = [];
  let reader: RowReader | undefined;
  let batch: IntakeItem[] = [];
  for await (const row of table.rows) {
    if ('kind' in row) batch.push(row);
    else if (reader) batch.push(...reader.read(row));
    else {
      top.push(row);
      if (top.length === headingRows) {
        reader = startBelow(table, reading, top, index);
        if (!reader) break;
        batch.push(...reader.items());
      }
    }
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (!reader && top.length < headingRows) {
    reader = startBelow(table, reading, top, index);
    if (reader) batch.push(...reader.items());
  }
  if (!reader) return undefined;
  yield [...batch, ...reader.finish()];
  return reader.headingRow;
}

function startBelow(
  table: Table,
  reading: TableReading,
  top: readonly TableRow[],
  index: HeadingIndex,
): RowReader | undefined {
  const headings = findHeadings(top, index);
  return headings && new RowReader(table, reading, headings, top);
}

/** Reads rows once the headings are known. */
class RowReader {
  readonly #sheet: string | undefined;
  readonly #reading: TableReading;
  readonly #headings: Headings;
  readonly #columns: readonly ReadyColumn[];
  readonly #top: readonly TableRow[];
  readonly #changes = new ChangeLog();
  /** Columns that were recognised or reported: what stands in others has no heading. */
  readonly #known: ReadonlySet<number>;
  readonly #withoutHeading = new Map<number, { readonly row: number; count: number }>();
  #provenanceAdded = 0;

  constructor(table: Table, reading: TableReading, headings: Headings, top: readonly TableRow[]) {
    this.#sheet = table.sheet;
    this.#reading = reading;
    this.#headings = headings;
    this.#columns = headings.found.map((found) => ({
      ...found,
      read: readerFor(found.column.node),
    }));
    this.#top = top;
    this.#known = new Set([...headings.found.map(({ at }) => at), ...headings.unknown, ...headings.repeated]);
  }

  get headingRow(): number {
    return this.#headings.row;
  }

  /** What is found in the headings, then the records of the rows already taken. */
  items(): IntakeItem[] {
    const { row, unknown, repeated } = this.#headings;
    const above = this.#top.filter((candidate) => candidate.row < row).length;
    return [
      ...(above > 0
        ? [this.#note('intake.headings-not-first', { row }, { kind: 'cell', cell: String(row), row })]
        : []),
      ...unknown.map((at) => this.#heading('intake.column-not-recognised', at)),
      ...repeated.map((at) => this.#heading('intake.column-repeated', at)),
      ...this.#top.filter((candidate) => candidate.row > row).flatMap((candidate) => this.read(candidate)),
    ];
  }

  read({ row, cells }: TableRow): RecordItem[] {
    const byColumn = new Map<number, CellValue>(cells.map(({ column, value }) => [column, value]));
    if (cells.every(({ value }) => isBlank(value))) return [];
    for (const { column, value } of cells) {
      if (!this.#known.has(column) && !isBlank(value)) this.#noteWithoutHeading(column, row);
    }
    const built = buildRecord(this.#columns, byColumn, this.#reading);
    for (const { column, code } of built.changes) this.#changes.add(code, column, row);
    if (completeRecord(built.record, this.#reading.record, this.#reading)) this.#provenanceAdded += 1;
    return [
      {
        kind: 'record',
        record: built.record,
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
      },
    ];
  }

  #noteWithoutHeading(column: number, row: number): void {
    const before = this.#withoutHeading.get(column);
    if (before) before.count += 1;
    else this.#withoutHeading.set(column, { row, count: 1 });
  }

  /** What was changed automatically or not read, one finding per kind and column. */
  finish(): FindingItem[] {
    const changed = this.#changes.entries().map(
      ({ code, column, row, count }): FindingItem => ({
        kind: 'finding',
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
    const added =
      this.#provenanceAdded > 0
        ? [
            this.#note('intake.provenance-added', {
              records: this.#provenanceAdded,
            }),
          ]
        : [];
    const unread = [...this.#withoutHeading].map(
      ([at, { row, count }]): FindingItem => ({
        kind: 'finding',
        diagnostic: {
          code: 'intake.cells-without-heading',
          severity: 'warning',
          path: '',
          params: { cells: count },
          fix: 'ask',
        },
        address: { kind: 'cell', cell: cellRef(at, row), row, ...this.#onSheet() },
      }),
    );
    return [...unread, ...changed, ...added];
  }

  #note(code: string, params: Diagnostic['params'], address?: Address): FindingItem {
    const placed =
      address && this.#sheet !== undefined && address.kind === 'cell'
        ? { ...address, sheet: this.#sheet }
        : address;
    return {
      kind: 'finding',
      diagnostic: { code, severity: 'note', path: '', params, fix: 'safe' },
      ...(placed && { address: placed }),
    };
  }

  /** A finding about a heading. Its text is not repeated: what stands in an unknown column could be anything. */
  #heading(code: string, at: number): FindingItem {
    const { row } = this.#headings;
    return {
      kind: 'finding',
      diagnostic: {
        code,
        severity: 'warning',
        path: '',
        params: {},
        fix: 'ask',
      },
      address: {
        kind: 'cell',
        cell: cellRef(at, row),
        row,
        ...this.#onSheet(),
      },
    };
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
