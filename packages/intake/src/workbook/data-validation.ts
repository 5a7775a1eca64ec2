import { cellRef } from '../bytes/cell-address.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** A block of cells, columns from 0, rows from 1, both corners within it. */
export interface CellBlock {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** What may stand in cells. `any` only shows its prompt. */
export type Allowed =
  | { readonly kind: 'any' }
  /** One of the texts in a row or column of cells of the workbook. */
  | { readonly kind: 'list'; readonly sheet: string; readonly block: CellBlock }
  | { readonly kind: 'date' }
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number }
  | { readonly kind: 'length'; readonly most: number };

/** A rule for what is typed into cells, and what is shown when one of them is chosen. */
export interface DataValidation {
  readonly block: CellBlock;
  readonly allowed: Allowed;
  /** Shown beside a chosen cell. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when something else is typed. It can be kept all the same: no list knows every case. */
  readonly objection?: { readonly title: string; readonly text: string };
}

/** Longest texts that Excel takes, in UTF-16 units; it refuses a workbook with longer ones. */
const longest = { title: 32, prompt: 255, objection: 225 };

/** The `<dataValidations>` element of a sheet; nothing without any. */
export function dataValidationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ block, allowed, prompt, objection }: DataValidation): string {
  const attributes = [
    ...typeOf(allowed),
    'allowBlank="1"',
    ...(objection
      ? [
          'errorStyle="warning" showErrorMessage="1"',
          `errorTitle="${xmlAttribute(cut(objection.title, longest.title))}"`,
          `error="${xmlAttribute(cut(objection.text, longest.objection))}"`,
        ]
      : []),
    ...(prompt
      ? [
          'showInputMessage="1"',
          `promptTitle="${xmlAttribute(cut(prompt.title, longest.title))}"`,
          `prompt="${xmlAttribute(cut(prompt.text, longest.prompt))}"`,
        ]
      : []),
    `sqref="${refOf(block)}"`,
  ];
  const formulas = formulasOf(allowed).map(
    (formula, at) => `<formula${at + 1}>${xmlText(formula)}</formula${at + 1}>`,
  );
  return `<dataValidation ${attributes.join(' ')}>${formulas.join('')}</dataValidation>`;
}

function typeOf(allowed: Allowed): string[] {
  switch (allowed.kind) {
    case 'any':
      return [];
    case 'list':
      return ['type="list"'];
    case 'date':
      return ['type="date" operator="greaterThanOrEqual"'];
    case 'whole':
    case 'decimal':
      return [`type="${allowed.kind}" operator="between"`];
    case 'length':
      return ['type="textLength" operator="lessThanOrEqual"'];
  }
}

function formulasOf(allowed: Allowed): string[] {
  switch (allowed.kind) {
    case 'any':
      return [];
    case 'list':
      return [rangeFormula(allowed.sheet, allowed.block)];
    case 'date':
      return ['1'];
    case 'whole':
    case 'decimal':
      return [String(allowed.least), String(allowed.most)];
    case 'length':
      return [String(allowed.most)];
  }
}

/** A range as a formula names it: `'Lists'!$B$2:$B$9`. */
function rangeFormula(sheet: string, block: CellBlock): string {
  const absolute = (column: number, row: number) => `$${cellRef(column, row).replace(/(?=\d)/u, '$')}`;
  return `'${sheet.replaceAll("'", "''")}'!${absolute(block.firstColumn, block.firstRow)}:${absolute(block.lastColumn, block.lastRow)}`;
}

function refOf({ firstColumn, firstRow, lastColumn, lastRow }: CellBlock): string {
  const first = cellRef(firstColumn, firstRow);
  const last = cellRef(lastColumn, lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** A text cut to so many UTF-16 units, at a blank where there is one, never within a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  const blank = kept.lastIndexOf(' ');
  return `${(blank > most / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`;
}
