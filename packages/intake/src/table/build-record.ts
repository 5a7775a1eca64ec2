import { type Step, toPointer } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { readerFor } from '../values/reader-for.ts';
import {
  cellText,
  type ValueFacts,
  type ValueFault,
  type ValueReader,
  type ValueReading,
} from '../values/value.ts';
import type { FoundHeading } from './find-headings.ts';

/** A recognised column made ready to read cells. */
export interface ReadyColumn extends FoundHeading {
  readonly read: ValueReader;
  /** The numbered lists it is in, outermost first: each by its path with positions, and the position in it. */
  readonly lists: readonly { readonly path: string; readonly position: number }[];
  /** Where its values go, if it is in no list: the same in every row. */
  readonly place: Place | undefined;
}

/** Where in a record a value goes. */
interface Place {
  readonly steps: readonly Step[];
  readonly pointer: string;
}

/** Works out once what every row needs of a column. */
export function readyColumn(found: FoundHeading): ReadyColumn {
  const { column, positions } = found;
  const lists: { path: string; position: number }[] = [];
  let path = '';
  for (const { name, numbered } of column.steps) {
    path += `/${name}`;
    if (!numbered) continue;
    const position = positions[lists.length] as number;
    lists.push({ path, position });
    path += `/${position}`;
  }
  const steps = column.steps.map(({ name }) => name);
  return {
    ...found,
    read: readerFor(column.node),
    lists,
    place: lists.length === 0 ? { steps, pointer: toPointer(steps) } : undefined,
  };
}

/** A cell that could not be read into its field. */
export interface CellFault extends ValueFault {
  readonly pointer: string;
  readonly column: ReadyColumn;
}

/** One row as a record. */
export interface BuiltRecord {
  readonly record: Record<string, unknown>;
  readonly faults: readonly CellFault[];
  /** Automatic changes: the column and the code of the change. */
  readonly changes: readonly {
    readonly column: ReadyColumn;
    readonly code: string;
  }[];
  /** Which column each value, and each blank of an entry that is there, belongs to. */
  readonly columnOf: ReadonlyMap<string, ReadyColumn>;
}

type Tree = { [name: string]: unknown };

/** A cell that shows an error of the spreadsheet. */
const noValue: ValueReading = {
  fault: { code: 'intake.cell-error', fix: 'never', params: {} },
};

/**
 * Makes a record of a row. Entries of numbered lists that are blank throughout are left out, and those after them move
 * up; `columnOf` follows them. A cell that cannot be read keeps its text, unless that would pass for a value.
 */
export function buildRecord(
  columns: readonly ReadyColumn[],
  cells: ReadonlyMap<number, CellValue>,
  facts: ValueFacts,
): BuiltRecord {
  const entries = presentEntries(columns, cells);
  const record: Tree = {};
  const faults: CellFault[] = [];
  const changes: { column: ReadyColumn; code: string }[] = [];
  const columnOf = new Map<string, ReadyColumn>();
  for (const column of columns) {
    const to = column.place ?? placeOf(column, entries);
    if (!to) continue;
    const { steps, pointer } = to;
    columnOf.set(pointer, column);
    const cell = cells.get(column.at);
    if (cell === undefined || isBlank(cell)) continue;
    const reading = cell.kind === 'error' ? noValue : column.read(cell, facts);
    if ('fault' in reading) faults.push({ ...reading.fault, pointer, column });
    else if (reading.change) changes.push({ column, code: reading.change });
    place(record, steps, 'fault' in reading ? unread(column, cellText(cell)) : reading.value);
  }
  return { record, faults, changes, columnOf };
}

/** The text of a cell that could not be read; null where it would pass for a value, so that no rule is run on it. */
function unread({ column }: ReadyColumn, text: string): string | null {
  return column.node.kind === 'leaf' && column.node.wire.fault(text) === undefined ? null : text;
}

/** Whether a cell counts as empty. */
export function isBlank(cell: CellValue): boolean {
  return cell.kind !== 'error' && cellText(cell) === '';
}

/** For each numbered list, by its path with positions: the positions of its entries that hold something, in order. */
function presentEntries(
  columns: readonly ReadyColumn[],
  cells: ReadonlyMap<number, CellValue>,
): ReadonlyMap<string, readonly number[]> {
  const present = new Map<string, Set<number>>();
  for (const { lists, at } of columns) {
    if (lists.length === 0) continue;
    const cell = cells.get(at);
    if (cell === undefined || isBlank(cell)) continue;
    for (const { path, position } of lists) {
      const set = present.get(path);
      if (set) set.add(position);
      else present.set(path, new Set([position]));
    }
  }
  return new Map([...present].map(([path, set]) => [path, [...set].sort((a, b) => a - b)]));
}

/** Where a column's value goes, or undefined when the entry it belongs to is blank. */
function placeOf(
  { column, lists }: ReadyColumn,
  entries: ReadonlyMap<string, readonly number[]>,
): Place | undefined {
  const steps: Step[] = [];
  let list = 0;
  for (const { name, numbered } of column.steps) {
    steps.push(name);
    if (!numbered) continue;
    const { path, position } = lists[list++] as ReadyColumn['lists'][number];
    const at = entries.get(path)?.indexOf(position) ?? -1;
    if (at === -1) return undefined;
    steps.push(at);
  }
  return { steps, pointer: toPointer(steps) };
}

function place(record: Tree, steps: readonly Step[], value: unknown): void {
  let at: Tree | unknown[] = record;
  for (const [depth, step] of steps.entries()) {
    const last = depth === steps.length - 1;
    const next: unknown = (at as Tree)[step];
    if (last) {
      (at as Tree)[step] = value;
      return;
    }
    if (next === undefined || typeof next !== 'object')
      (at as Tree)[step] = typeof steps[depth + 1] === 'number' ? [] : {};
    at = (at as Tree)[step] as Tree;
  }
}
