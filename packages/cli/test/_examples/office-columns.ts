import { type Codelist, type Column, columnsOf, headingAt, type RecordType } from '@amparo/core';
import { families, loadWords } from '@amparo/validate';
import { languages } from '../../src/words.ts';
import type { Cell } from './cell.ts';

/** How an office writes the values of a column. */
export type Style = 'title' | 'code' | 'date-cell' | 'iso' | 'day-month-name' | 'local' | 'plain';

/** One column of an office's table. */
export interface OfficeColumn {
  /** Its name on the wire, such as `claims/1/type`; for a column of the office's own, any name. */
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** The field; absent for a column of the office's own. */
  readonly field?: { readonly column: Column; readonly positions: readonly number[]; readonly style: Style };
}

/** What decides a column's heading and the look of its cells. */
export interface ColumnChoices {
  /** `name` for the name on the wire, a language for the title in it; else the English title. */
  readonly heading?: string;
  readonly style?: Style;
  readonly width?: number;
}

const words = await loadWords(families, languages);

/** Gives the columns of the fields of a record type, by their names on the wire. */
export function columnsFor(record: RecordType): (key: string, choices?: ColumnChoices) => OfficeColumn {
  const columns = columnsOf(record);
  return (key, { heading, style, width } = {}) => {
    const positions = key
      .split('/')
      .filter((step) => /^\d+$/u.test(step))
      .map(Number);
    const column = columns.find((candidate) => headingAt(candidate, positions).name === key);
    if (!column) throw new Error(`There is no column ${key}.`);
    return {
      key,
      heading: headingIn(record, { column, positions }, heading),
      width: width ?? widthOf(column),
      field: { column, positions, style: style ?? styleOf(column) },
    };
  };
}

/** A column that the standard does not know. */
export function ownColumn(key: string, heading: string, width: number): OfficeColumn {
  return { key, heading, width };
}

function headingIn(
  record: RecordType,
  { column, positions }: { readonly column: Column; readonly positions: readonly number[] },
  heading: string | undefined,
): string {
  const english = headingAt(column, positions);
  if (heading === undefined) return english.title;
  if (heading === 'name') return english.name;
  let list = 0;
  const titles = column.steps.map(({ numbered }, at) => {
    const path = column.path.split('/').slice(0, at + 1);
    const title = words.title(record.type, path.join('/'), heading);
    if (title === undefined) throw new Error(`${column.path} has no title in ${heading}.`);
    return numbered ? `${title} ${positions[list++]}` : title;
  });
  return titles.join(': ');
}

function styleOf({ kind }: Column): Style {
  if (kind === 'code') return 'title';
  return kind === 'date' || kind === 'date-time' ? 'date-cell' : 'plain';
}

function widthOf({ kind }: Column): number {
  return (
    (
      { uuid: 38, text: 30, code: 20, 'date-time': 18, date: 12, boolean: 8, integer: 8 } as Record<
        string,
        number
      >
    )[kind] ?? 16
  );
}

const day = 86_400_000;

/** The cell of a column for a record, or undefined where the record has no such value. `offset` is in hours. */
export function cellOf({ field }: OfficeColumn, record: unknown, offset: number): Cell | undefined {
  if (!field) return undefined;
  let value: unknown = record;
  let list = 0;
  for (const { name, numbered } of field.column.steps) {
    value = (value as Record<string, unknown> | undefined)?.[name];
    if (numbered) value = (value as unknown[] | undefined)?.[(field.positions[list++] as number) - 1];
  }
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((entry) => oneCell(field, entry, offset)).join('; ');
  return oneCell(field, value, offset);
}

function oneCell(
  { column, style }: NonNullable<OfficeColumn['field']>,
  value: unknown,
  offset: number,
): Cell {
  switch (column.kind) {
    case 'code':
      return style === 'title' ? titleOf(column.codelist, String(value)) : String(value);
    case 'money': {
      const { amount, currency } = value as { amount: string; currency: string };
      return `${currency} ${amount}`;
    }
    case 'boolean':
      if (style === 'code') return String(value);
      return value ? 'Yes' : 'No';
    case 'date':
      return dateCell(new Date(`${String(value)}T00:00:00Z`), style, false);
    case 'date-time':
      return style === 'iso'
        ? String(value)
        : dateCell(new Date(Date.parse(String(value)) + (offset / 24) * day), style, true);
    case 'integer':
    case 'number':
      return Number(value);
    default:
      return String(value);
  }
}

/** The title of a code, after the title of the code above it. */
function titleOf(list: Codelist | undefined, wanted: string): string {
  const entry = list?.codes.find(({ code }) => code === wanted);
  const above = entry?.parent === undefined ? '' : `${titleOf(list, entry.parent)}: `;
  return `${above}${entry?.title ?? ''}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateCell(local: Date, style: Style, withTime: boolean): Cell {
  if (style === 'date-cell') return local;
  const [date = '', time = ''] = local.toISOString().split('T');
  if (style === 'day-month-name')
    return `${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return withTime ? `${date} ${time.slice(0, 5)}` : date;
}
