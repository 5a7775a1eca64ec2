import { type Column, headingAt, type Step, toPointer } from '@amparo/core';
import type { CellContent, CellValue } from '../bytes/xlsx-cell.ts';
import type { ChoiceReader } from '../forms/choice-reader.ts';
import { cellText, type ValueFacts } from '../values/value.ts';
import { currencyBeside } from './beside-currency.ts';
import { ColumnReader } from './column-reader.ts';
import { isFilled } from './content.ts';
import type { FoundHeading } from './find-headings.ts';

/** A recognised column made ready to read cells. */
export interface ReadyColumn extends FoundHeading {
  readonly reader: ColumnReader;
  /** The way to its field from the record, or from the entry that a row of an item sheet holds. */
  readonly steps: Column['steps'];
  /** The numbered lists it is in, outermost first: each by its path with positions, and the position in it. */
  readonly lists: readonly { readonly path: string; readonly position: number }[];
  /** Where its values go as a JSON Pointer, if it is in no list: the same in every row. */
  readonly pointer: string | undefined;
  /** Of a question with several answers that an export of a form has split. */
  readonly choices?: ChoiceReader;
  /** Of an amount beside its currency: where that stands, and the reader for currencies of thousandths. */
  readonly beside?: { readonly at: number; readonly reader: ColumnReader };
}

/**
 * Works out once what every row needs of a column. `facts` help to understand its cells, with the answers that hold for it.
 * `from` is how many steps lead to the group that a row holds: none where it is the record itself.
 */
export function readyColumn(
  found: FoundHeading,
  facts: ValueFacts,
  others: readonly FoundHeading[] = [],
  from = 0,
): ReadyColumn {
  const { column, positions } = found;
  const currencyAt = currencyBeside(found, others);
  const steps = from === 0 ? column.steps : column.steps.slice(from);
  const around = column.steps.slice(0, from).filter(({ numbered }) => numbered).length;
  const lists: { path: string; position: number }[] = [];
  let path = '';
  for (const { name, numbered } of steps) {
    path += `/${name}`;
    if (!numbered) continue;
    const position = positions[around + lists.length] as number;
    lists.push({ path, position });
    path += `/${position}`;
  }
  return {
    ...found,
    reader: new ColumnReader(column.node, isNamed(found) ? { ...facts, fromTemplate: true } : facts),
    steps,
    lists,
    pointer: lists.length === 0 ? toPointer(steps.map(({ name }) => name)) : undefined,
    ...(currencyAt !== undefined && {
      beside: { at: currencyAt, reader: new ColumnReader(column.node, { ...facts, fromTemplate: true }) },
    }),
  };
}

/** Whether a heading is one for programs, such as `claims/1/type`: a program wrote what stands below it. */
function isNamed({ text, column, positions }: FoundHeading): boolean {
  return text.includes('/') && text === headingAt(column, positions).name;
}

/** Whether a cell counts as empty. */
export function isBlank(cell: CellValue): boolean {
  return cell.kind !== 'error' && cellText(cell) === '';
}

/**
 * Which column each value of a row, and each blank of an entry that is there, belongs to, by its pointer. Worked out only
 * for rows of which somebody asks.
 */
export function columnsByPointer(
  columns: readonly ReadyColumn[],
  content: readonly (CellContent | undefined)[],
): ReadonlyMap<string, ReadyColumn> {
  const entries = presentEntries(columns, content);
  const byPointer = new Map<string, ReadyColumn>();
  for (const column of columns) {
    const pointer = column.pointer ?? pointerOf(column, entries);
    if (pointer !== undefined) byPointer.set(pointer, column);
  }
  return byPointer;
}

/** For each numbered list, by its path with positions: the positions of its entries that hold something, in order. */
function presentEntries(
  columns: readonly ReadyColumn[],
  content: readonly (CellContent | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const present = new Map<string, Set<number>>();
  for (const { lists, at } of columns) {
    if (lists.length === 0 || !isFilled(content[at])) continue;
    for (const { path, position } of lists) {
      const set = present.get(path);
      if (set) set.add(position);
      else present.set(path, new Set([position]));
    }
  }
  return new Map([...present].map(([path, set]) => [path, [...set].sort((a, b) => a - b)]));
}

/** Where a column's value goes, or undefined when the entry it belongs to is blank. */
function pointerOf(
  { steps: way, lists }: ReadyColumn,
  entries: ReadonlyMap<string, readonly number[]>,
): string | undefined {
  const steps: Step[] = [];
  let list = 0;
  for (const { name, numbered } of way) {
    steps.push(name);
    if (!numbered) continue;
    const { path, position } = lists[list++] as ReadyColumn['lists'][number];
    const at = entries.get(path)?.indexOf(position) ?? -1;
    if (at === -1) return undefined;
    steps.push(at);
  }
  return toPointer(steps);
}
