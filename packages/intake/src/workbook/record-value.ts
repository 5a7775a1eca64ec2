import type { Column } from '@amparo/core';
import type { WrittenValue } from './sheet-cell.ts';

type Group = Readonly<Record<string, unknown>>;

/** What a record holds in a column, for positions in its lists counted from 1; undefined where it has nothing there. */
export function valueAt(
  record: unknown,
  { steps }: Pick<Column, 'steps'>,
  positions: readonly number[],
): unknown {
  let value = record;
  let list = 0;
  for (const { name, numbered } of steps) {
    value = groupOf(value)?.[name];
    if (numbered) value = listOf(value)?.[(positions[list++] as number) - 1];
  }
  return value;
}

/** The positions, from 1, of all entries in the lists that steps lead through. */
export function entriesAt(record: unknown, steps: Column['steps']): number[][] {
  let at: { readonly value: unknown; readonly positions: number[] }[] = [{ value: record, positions: [] }];
  for (const { name, numbered } of steps) {
    at = at.flatMap(({ value, positions }) => {
      const next = groupOf(value)?.[name];
      if (next === undefined) return [];
      if (!numbered) return [{ value: next, positions }];
      return (listOf(next) ?? []).map((entry, index) => ({
        value: entry,
        positions: [...positions, index + 1],
      }));
    });
  }
  return at.map(({ positions }) => positions);
}

function groupOf(value: unknown): Group | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** What makes a value of a list be quoted, so that it comes back as one. */
const separating = /[;|,\n"]|^\s|\s$/u;

/** Values in one cell: `a; b`. One that holds a separator stands in double quotes. */
function joinValues(values: readonly WrittenValue[]): string {
  return values
    .map((value) => String(value))
    .map((text) => (separating.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text))
    .join('; ');
}

/**
 * A value as a cell holds it; a list of values as the text of one cell.
 *
 * @throws {TypeError} when a group stands where the column has a value: such a record does not follow the standard.
 */
export function cellValueOf(
  value: unknown,
  column: Pick<Column, 'path'>,
  written: (one: unknown) => WrittenValue = plain,
): WrittenValue {
  if (value === undefined || value === null) return undefined;
  const one = (entry: unknown): WrittenValue => {
    if (typeof entry === 'object') throw unfit(column);
    return written(entry);
  };
  return Array.isArray(value) ? joinValues(value.map(one)) : one(value);
}

function plain(value: unknown): WrittenValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function unfit({ path }: Pick<Column, 'path'>): TypeError {
  return new TypeError(
    `A record holds a group where the field ${path} has a value. Check records before they are written.`,
  );
}
