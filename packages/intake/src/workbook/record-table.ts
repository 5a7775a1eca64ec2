import { type Column, columnsOf, headingAt, type RecordType, toPointer } from '@amparo/core';
import { type HeadingLanguage, headingsFor } from './heading-in.ts';
import { cellValueOf, entriesAt, valueAt } from './record-value.ts';
import type { WrittenValue } from './sheet-cell.ts';

/** A column of a table with one record per row: a field, for certain entries of the lists it is in. */
export interface TableColumn {
  readonly heading: string;
  /** JSON Pointer to what it holds. */
  readonly pointer: string;
  readonly column: Column;
  /** Positions in its lists, from 1. */
  readonly positions: readonly number[];
}

/** Records of one type as a table: every value of every entry has a column. */
export interface RecordTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly WrittenValue[])[];
}

/** The headings of a table: names for programs (`claims/1/type`), or titles, in a language other than English if given. */
export interface TableHeadings {
  readonly headings?: 'name' | 'title';
  readonly language?: HeadingLanguage;
}

/**
 * Finds the columns that records need, one record after the other. Many records are laid out in two passes: this one, then
 * `rowOf` for each record.
 *
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { ColumnsInUse, rowOf } from '@amparo/intake/workbook';
 * const used = new ColumnsInUse(grievanceCase);
 * used.add({ claims: [{ type: 'unpaid-wages' }, { type: 'overtime' }] });
 * used.columns().map(({ heading }) => heading); // ['Claims 1: Type', 'Claims 2: Type']
 * rowOf({ claims: [{ type: 'leave-pay' }] }, used.columns()); // ['leave-pay', undefined]
 * ```
 */
export class ColumnsInUse {
  readonly #columns: readonly Column[];
  readonly #headingOf: (column: Column, positions: readonly number[]) => string;
  readonly #used = new Map<string, { readonly column: Column; readonly positions: readonly number[] }>();

  constructor(record: RecordType, { headings = 'title', language }: TableHeadings = {}) {
    // An amount has a column for each of its parts.
    this.#columns = columnsOf(record).filter(({ kind }) => kind !== 'money');
    this.#headingOf =
      headings === 'title'
        ? headingsFor(record, language)
        : (column, positions) => headingAt(column, positions).name;
  }

  add(record: unknown): void {
    for (const column of this.#columns) {
      for (const positions of entriesAt(record, column.steps)) {
        const pointer = pointerOf(column, positions);
        if (!this.#used.has(pointer)) this.#used.set(pointer, { column, positions });
      }
    }
  }

  /** The columns so far: in the order of the record's fields, all of an entry before the next entry. */
  columns(): TableColumn[] {
    const place = new Map<string, number>();
    for (const [at, { steps }] of this.#columns.entries()) {
      let path = '';
      for (const { name } of steps) {
        path += `/${name}`;
        if (!place.has(path)) place.set(path, at);
      }
    }
    return [...this.#used]
      .map(([pointer, { column, positions }]) => ({
        heading: this.#headingOf(column, positions),
        pointer,
        column,
        positions,
        order: orderOf(column, positions, place),
      }))
      .sort((one, other) => compare(one.order, other.order))
      .map(({ order: _, ...column }) => column);
  }
}

/** Where a column stands: for each step the place of its field, then the position in its list. */
function orderOf(
  { steps }: Column,
  positions: readonly number[],
  place: ReadonlyMap<string, number>,
): number[] {
  let path = '';
  let list = 0;
  return steps.flatMap(({ name, numbered }) => {
    path += `/${name}`;
    const at = place.get(path) as number;
    return numbered ? [at, positions[list++] as number] : [at];
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
}

/**
 * The cells of a record under columns; undefined where it holds nothing.
 *
 * @throws {TypeError} when a group stands where a column has a value: such a record does not follow the standard.
 */
export function rowOf(record: unknown, columns: readonly TableColumn[]): WrittenValue[] {
  return columns.map(({ column, positions }) => cellValueOf(valueAt(record, column, positions), column));
}

/**
 * Lays records of one type out as one table, with numbered columns for the entries of lists. What is no field of the type is
 * left out: check records before. Reading the table gives the same records.
 *
 * @throws {TypeError} when a group stands where a column has a value: such a record does not follow the standard.
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { csvRow, tableOf } from '@amparo/intake/workbook';
 * const { columns, rows } = tableOf(grievanceCase, [{ channel: 'hotline', claims: [{ type: 'overtime' }] }]);
 * csvRow(columns.map(({ heading }) => heading)); // 'Channel,Claims 1: Type\r\n'
 * rows.map((row) => csvRow(row)); // ['hotline,overtime\r\n']
 * ```
 */
export function tableOf(
  record: RecordType,
  records: readonly unknown[],
  headings: TableHeadings = {},
): RecordTable {
  const used = new ColumnsInUse(record, headings);
  for (const entry of records) used.add(entry);
  const columns = used.columns();
  return { columns, rows: records.map((entry) => rowOf(entry, columns)) };
}

function pointerOf({ steps }: Column, positions: readonly number[]): string {
  let list = 0;
  return toPointer(
    steps.flatMap(({ name, numbered }) => (numbered ? [name, (positions[list++] as number) - 1] : [name])),
  );
}
