import type { Diagnostic, RecordType } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import type { KnownType, RecordTypes } from '../record-type/record-types.ts';
import { namesOf } from '../record-type/type-of-record.ts';
import { cellText } from '../values/value.ts';
import { isBlank } from './build-record.ts';
import type { TableStart } from './choose-type.ts';
import { type HeadingRow, readHeadings } from './find-headings.ts';
import type { HeadingIndexes } from './heading-index.ts';
import { RowReader, type RowReading } from './row-reader.ts';
import type { TableRow } from './table.ts';

/** What a table is read with. */
export interface TableReading extends RowReading {
  readonly types: RecordTypes;
  readonly indexes: HeadingIndexes;
}

/** Cells of one column that were not read. */
interface Unread {
  /** The row of the first. */
  readonly row: number;
  count: number;
}

/** The rows of one type met in a table. */
interface TypeInTable {
  readonly reader: RowReader;
  /** Columns that are known to other types only. */
  readonly foreign: readonly number[];
}

/** Reads rows once the headings are known: each as the type it names, else as the type of the table. */
export class TableReader {
  readonly #sheet: string | undefined;
  readonly #reading: TableReading;
  readonly #start: Extract<TableStart, { row: number }>;
  readonly #headings: HeadingRow;
  /** Columns with a heading: what stands in others has none. */
  readonly #headed: ReadonlySet<number>;
  readonly #met = new Map<RecordType, TypeInTable>();
  /** Headings of which something was said, by code and column. */
  readonly #said = new Set<string>();
  readonly #withoutHeading = new Map<number, Unread>();
  readonly #foreign = new Map<number, Unread>();

  constructor(
    sheet: string | undefined,
    reading: TableReading,
    start: Extract<TableStart, { row: number }>,
    headings: HeadingRow,
  ) {
    this.#sheet = sheet;
    this.#reading = reading;
    this.#start = start;
    this.#headings = headings;
    this.#headed = new Set(headings.cells.map(({ at }) => at));
  }

  get headingRow(): number {
    return this.#headings.row;
  }

  /** What is found in the headings, then the records of the rows already taken. */
  begin(top: readonly TableRow[]): IntakeItem[] {
    const { row, known, typeColumn } = this.#start;
    const items: IntakeItem[] = [];
    if (top.some((candidate) => candidate.row < row))
      items.push(this.#finding('intake.headings-not-first', 'safe', String(row), row, { row }));
    if (known && typeColumn === undefined) items.push(...this.#meet(known.record));
    for (const candidate of top) if (candidate.row > row) items.push(...this.read(candidate));
    return items;
  }

  read({ row, cells }: TableRow): IntakeItem[] {
    if (cells.every(({ value }) => isBlank(value))) return [];
    const byColumn = new Map<number, CellValue>(cells.map(({ column, value }) => [column, value]));
    for (const { column, value } of cells) {
      if (!this.#headed.has(column) && !isBlank(value)) countIn(this.#withoutHeading, column, row);
    }
    const known = this.#typeOf(byColumn);
    if (!known) return [this.#unclearRow(row)];
    const findings = this.#met.has(known.record) ? [] : this.#meet(known.record);
    const { reader, foreign } = this.#met.get(known.record) as TypeInTable;
    for (const column of foreign) {
      const cell = byColumn.get(column);
      if (cell && !isBlank(cell)) countIn(this.#foreign, column, row);
    }
    return [...findings, reader.read(row, byColumn, known.source)];
  }

  /** What was not read or was changed automatically, one finding per kind and column. */
  finish(): FindingItem[] {
    const found = new Set(
      [...this.#met.values()].flatMap(({ reader }) => reader.headings.found.map(({ at }) => at)),
    );
    return [
      ...this.#unread('intake.cells-without-heading', this.#withoutHeading),
      ...[...new Set([...this.#met.values()].flatMap(({ foreign }) => foreign))]
        .filter((at) => !found.has(at))
        .flatMap((at) => this.#heading('intake.column-not-recognised', at)),
      ...this.#unread(
        'intake.cells-of-other-type',
        [...this.#foreign].filter(([at]) => found.has(at)),
      ),
      ...[...this.#met.values()].flatMap(({ reader }) => reader.finish()),
    ];
  }

  /** The type that a row names, else that of the table. */
  #typeOf(cells: ReadonlyMap<number, CellValue>): KnownType | undefined {
    const { known, typeColumn } = this.#start;
    const cell = typeColumn === undefined ? undefined : cells.get(typeColumn);
    const own = cell && this.#reading.types.meant(cellText(cell));
    return own ? { record: own, source: 'data' } : known;
  }

  /**
   * Reads the headings for a type met for the first time. Where rows name their types, a heading that another type knows
   * is no fault yet: rows of that type may follow.
   */
  #meet(record: RecordType): FindingItem[] {
    const { types, indexes } = this.#reading;
    const headings = readHeadings(this.#headings, indexes.of(record));
    const mayFollow = new Set(
      this.#start.typeColumn === undefined
        ? []
        : types.all.flatMap((other) =>
            readHeadings(this.#headings, indexes.of(other)).found.map(({ at }) => at),
          ),
    );
    const unknown = headings.unknown.filter((at) => !mayFollow.has(at));
    this.#met.set(record, {
      reader: new RowReader(record, headings, this.#reading, this.#sheet),
      foreign: headings.unknown.filter((at) => mayFollow.has(at)),
    });
    return [
      ...headings.forbidden.flatMap((at) => this.#heading('intake.column-forbidden', at)),
      ...unknown.flatMap((at) => this.#heading('intake.column-not-recognised', at)),
      ...headings.repeated.flatMap((at) => this.#heading('intake.column-repeated', at)),
    ];
  }

  /** A row that names no known type in a table whose headings tell none. */
  #unclearRow(row: number): FindingItem {
    const { candidates, typeColumn = 0 } = this.#start;
    return this.#finding(
      'intake.record-type-unclear',
      'ask',
      cellRef(typeColumn, row),
      row,
      namesOf(candidates),
    );
  }

  #unread(code: string, columns: Iterable<readonly [at: number, unread: Unread]>): FindingItem[] {
    return [...columns].map(([at, { row, count }]) =>
      this.#finding(code, 'ask', cellRef(at, row), row, { cells: count }),
    );
  }

  /**
   * A finding about a heading, once for each. Its text is not repeated: what stands in an unknown column could be
   * anything.
   */
  #heading(code: string, at: number): FindingItem[] {
    const key = `${code} ${at}`;
    if (this.#said.has(key)) return [];
    this.#said.add(key);
    const { row } = this.#headings;
    return [this.#finding(code, code === 'intake.column-forbidden' ? 'never' : 'ask', cellRef(at, row), row)];
  }

  #finding(
    code: string,
    fix: 'safe' | 'ask' | 'never',
    cell: string,
    row: number,
    params: Diagnostic['params'] = {},
  ): FindingItem {
    return {
      kind: 'finding',
      diagnostic: { code, severity: severityOf(code), path: '', params, fix },
      address: { kind: 'cell', cell, row, ...(this.#sheet !== undefined && { sheet: this.#sheet }) },
    };
  }
}

function countIn(unread: Map<number, Unread>, column: number, row: number): void {
  const before = unread.get(column);
  if (before) before.count += 1;
  else unread.set(column, { row, count: 1 });
}
