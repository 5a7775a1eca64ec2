import type { Codelist, Column } from '@amparo/core';
import { yesNoIn } from '../values/boolean.ts';
import { codeLabels } from '../values/code.ts';
import type { CellFormat } from './cell-style.ts';
import type { Allowed } from './data-validation.ts';
import type { ListsSheet } from './lists-sheet.ts';
import { cellValueOf } from './record-value.ts';
import type { WrittenCell } from './sheet-cell.ts';

/** How a column of a template is typed, checked and filled. */
export interface TemplateColumn {
  readonly format: CellFormat;
  /** In characters, without regard to its heading. */
  readonly width: number;
  readonly allowed: Allowed;
  /** Entries of its drop-down, if it has one. */
  readonly entries?: readonly string[];
  /** Whether the drop-down holds every way to write an entry, so that something else is worth an objection. */
  readonly isStrict: boolean;
  /** The cell for a value of a record. */
  readonly cellOf: (value: unknown) => WrittenCell;
}

/** What one language needs to fill a template's cells. */
export interface TemplateLanguage {
  readonly language: string;
  readonly lists: ListsSheet;
}

const widths: Readonly<Record<string, number>> = {
  boolean: 10,
  date: 12,
  'date-time': 27,
  decimal: 14,
  digest: 30,
  email: 28,
  identifier: 20,
  integer: 10,
  language: 10,
  number: 12,
  phone: 18,
  pseudonym: 16,
  script: 10,
  semver: 10,
  uuid: 38,
};
const widest = 48;
/** From so many characters on, a text is told rather than named. */
const longText = 300;

/** How a field is typed, checked and filled in a template. */
export function templateColumn(column: Column, { language, lists }: TemplateLanguage): TemplateColumn {
  const { kind, many, codelist } = column;
  const cellOf = (value: unknown) => cellValueOf(value, column);
  const text = {
    format: 'text',
    width: widthOf(column),
    allowed: { kind: 'any' },
    isStrict: false,
    cellOf,
  } as const;
  if (many) return { ...text, width: Math.max(text.width, 24) };
  if (codelist) return codeColumn(codelist, column, lists);
  switch (kind) {
    case 'boolean':
      return yesNoColumn(column, language, lists);
    case 'date':
      return {
        ...text,
        format: 'date',
        allowed: { kind: 'date' },
        isStrict: true,
        cellOf: (value) => ({ value: cellValueOf(value, column), as: 'date' }),
      };
    case 'date-time':
      return { ...text, format: 'date-time' };
    case 'integer':
    case 'number':
      return {
        ...text,
        format: 'general',
        allowed: {
          kind: kind === 'integer' ? 'whole' : 'decimal',
          least: boundOf(column, 'minimum', -1e15),
          most: boundOf(column, 'maximum', 1e15),
        },
        isStrict: true,
      };
    case 'decimal':
      return {
        ...text,
        format: 'general',
        allowed: { kind: 'decimal', least: -1e15, most: 1e15 },
        isStrict: true,
        cellOf: (value) => exactDecimal(cellValueOf(value, column)),
      };
    default: {
      const most = boundOf(column, 'maxLength', 0);
      return most > 0 && kind === 'text'
        ? { ...text, allowed: { kind: 'length', most }, isStrict: true }
        : text;
    }
  }
}

function codeColumn(codelist: Codelist, column: Column, lists: ListsSheet): TemplateColumn {
  const labels = codeLabels(codelist);
  const [first] = codelist.codes;
  const isTitled = first !== undefined && !(labels.get(first.code) ?? '').endsWith(`(${first.code})`);
  const hasLevels = codelist.codes.some(({ parent }) => parent !== undefined);
  const entries = [...labels.values()];
  // A published list without levels has no order of its own that helps to find an entry.
  if (codelist.status === 'standard' && !hasLevels) entries.sort((one, other) => (one < other ? -1 : 1));
  const longest = Math.max(...entries.map((entry) => entry.length));
  return {
    format: 'text',
    width: Math.min(Math.max(longest + 3, 12), 34),
    allowed: { kind: 'list', sheet: lists.name, block: lists.blockOf(codelist.id, entries) },
    entries,
    isStrict: isTitled,
    cellOf: (value) => cellValueOf(value, column, (code) => labels.get(code as string) ?? String(code)),
  };
}

function yesNoColumn(column: Column, language: string, lists: ListsSheet): TemplateColumn {
  const [yes, no] = yesNoIn(language);
  const entries = [yes, no];
  return {
    format: 'text',
    width: widthOf(column),
    allowed: { kind: 'list', sheet: lists.name, block: lists.blockOf('yes-no', entries) },
    entries,
    isStrict: true,
    cellOf: (value) =>
      cellValueOf(value, column, (one) => (one === true ? yes : one === false ? no : String(one))),
  };
}

/** A decimal as a number where a spreadsheet keeps all of it as written, else as text. */
function exactDecimal(value: WrittenCell): WrittenCell {
  return typeof value === 'string' &&
    /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(value) &&
    String(Number(value)) === value
    ? Number(value)
    : value;
}

function boundOf({ node }: Column, keyword: string, otherwise: number): number {
  const bound = node.kind === 'leaf' ? node.wire.schema[keyword] : undefined;
  return typeof bound === 'number' ? bound : otherwise;
}

function widthOf(column: Column): number {
  if (column.kind !== 'text') return widths[column.kind] ?? 20;
  return boundOf(column, 'maxLength', 200) > longText ? widest : 28;
}
