import type { Limits } from './limits.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isoDate, serialText } from './xlsx-date.ts';
import type { NumberMeaning } from './xlsx-number-format.ts';
import { decodeXlsxText } from './xlsx-text.ts';

/** What a cell holds. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the number as the file writes it. */
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  /** `text` is YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS in local time, or HH:MM:SS for a time of day alone. */
  | { readonly kind: 'date'; readonly text: string; readonly serial: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** A formula's error, or a formula whose result the file does not hold. */
  | { readonly kind: 'error' };

/** What a cell holds, shortened: text is itself, as most cells are text. */
export type CellContent = string | Exclude<CellValue, { kind: 'text' }>;

/** The content of a cell in its full form. */
export function cellValue(content: CellContent): CellValue {
  return typeof content === 'string' ? { kind: 'text', text: content } : content;
}

/** One cell that is not empty. */
export interface Cell {
  /** From 0. */
  readonly column: number;
  /** Address as a spreadsheet shows it. */
  readonly ref: string;
  readonly value: CellValue;
  /** The value is the result that a formula had when the file was saved; formulas are never evaluated. */
  readonly formula: boolean;
}

/** A cell as its XML gives it. */
export interface RawCell {
  /** The `t` attribute; 'n' when there is none. */
  readonly type: string;
  /** Text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  /** Text of `<is>`; undefined when there is none. */
  readonly inline: string | undefined;
  /** The `s` attribute. */
  readonly style: string | number | undefined;
  readonly formula: boolean;
}

/** What the cells of a workbook are read by. */
export interface CellContext {
  readonly strings: Pick<SharedStrings, 'get' | 'hasNul'>;
  readonly styles: readonly NumberMeaning[];
  readonly date1904: boolean;
  readonly limits: Limits;
}

/** What is wrong with a cell. */
export interface CellProblem {
  readonly code: string;
  readonly limit?: number;
}

/** Whether a cell could not be read. */
export function isProblem(reading: CellContent | CellProblem): reading is CellProblem {
  return typeof reading !== 'string' && 'code' in reading;
}

/** A cell's content, what is wrong with it, or undefined for an empty cell. */
export type CellReading = CellContent | CellProblem | undefined;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Reads the content of one cell. */
export function readCell(raw: RawCell, context: CellContext): CellReading {
  const { value } = raw;
  if (raw.type === 'inlineStr')
    return raw.inline === undefined ? undefined : checkedText(raw.inline, context.limits);
  if (value === undefined || (value === '' && raw.type !== 'str')) {
    return raw.formula ? { code: 'intake.formula-no-value' } : undefined;
  }
  switch (raw.type) {
    case 's':
      return sharedText(value, context);
    case 'str':
      return checkedText(decodeXlsxText(value), context.limits);
    case 'b':
      return booleanValue(value.trim());
    case 'e':
      return { kind: 'error' };
    case 'd': {
      const date = isoDate(value.trim(), context.date1904);
      return date ? { kind: 'date', ...date } : { code: 'intake.cell-value' };
    }
    case 'n':
      return numberValue(value.trim(), raw.style, context);
    default:
      return { code: 'intake.cell-value' };
  }
}

function sharedText(value: string, { strings, limits }: CellContext): CellReading {
  const text = /^\d{1,9}$/.test(value.trim()) ? strings.get(Number(value)) : undefined;
  return text === undefined ? { code: 'intake.shared-string' } : checkedText(text, limits);
}

function checkedText(text: string, { cellChars }: Limits): CellReading {
  if (text.length > cellChars) return { code: 'intake.cell-too-long', limit: cellChars };
  return text.includes('\0') ? { code: 'intake.nul' } : text;
}

const yes: CellReading = { kind: 'boolean', boolean: true };
const no: CellReading = { kind: 'boolean', boolean: false };

function booleanValue(value: string): CellReading {
  if (value === '1' || value === 'true') return yes;
  return value === '0' || value === 'false' ? no : { code: 'intake.cell-value' };
}

function numberValue(text: string, style: string | number | undefined, context: CellContext): CellReading {
  return NUMBER.test(text) ? numberCell(Number(text), text, style, context) : { code: 'intake.cell-value' };
}

/** A number as its style shows it. */
export function numberCell(
  number: number,
  text: string,
  style: string | number | undefined,
  context: CellContext,
): CellReading {
  const { numberChars } = context.limits;
  if (text.length > numberChars || !Number.isFinite(number))
    return { code: 'intake.number-range', limit: numberChars };
  // A workbook without styles has numbers only; but a style that is missing among others may mean a date.
  const meaning = context.styles.length === 0 ? 'number' : context.styles[Number(style ?? 0)];
  if (meaning === undefined) return { code: 'intake.cell-style' };
  const date = serialText(number, meaning, context.date1904);
  return date === undefined ? { kind: 'number', number, text } : { kind: 'date', text: date, serial: number };
}
