import { columnName } from '../bytes/cell-address.ts';
import { guardText, isFormulaStart } from '../values/formula-text.ts';
import { type CellFormat, type CellLook, styleIndex } from './cell-style.ts';
import { dateSerial } from './date-serial.ts';
import { xmlText } from './xml-text.ts';

/** What a cell can hold. Nothing is written for undefined and for an empty text. */
export type WrittenValue = string | number | boolean | undefined;

/** A cell that looks another way than its column, or holds a date. */
export interface StyledCell {
  readonly value: WrittenValue;
  readonly look?: CellLook;
  /**
   * `date`: the value is `2026-03-25` or a local `2026-03-25T14:30:00` and is written as a date of the spreadsheet; as
   * text where no spreadsheet has such a date.
   */
  readonly as?: 'date';
}

/** A cell to write: a value, or a value with its look. */
export type WrittenCell = WrittenValue | StyledCell;

/** What Excel keeps of one text, in UTF-16 units; a longer one would be cut without a word. */
const longestText = 32_767;

/** The letters of the columns met so far. */
const letters: string[] = [];

function lettersOf(column: number): string {
  letters[column] ??= columnName(column);
  return letters[column] as string;
}

/**
 * A `<c>` element, or nothing for an empty cell without a look of its own. Text is written as text, whatever it begins
 * with: nothing here makes a formula.
 *
 * @throws {RangeError} for a text that no spreadsheet can hold, and for a number that is none; it names the cell, not what it holds.
 */
export function cellXml(cell: WrittenCell, column: number, row: number, format: CellFormat): string {
  if (typeof cell === 'string')
    return isOrdinary(cell)
      ? `<c r="${lettersOf(column)}${row}"${ordinaryStyle[format]} t="str"><v>${cell}</v></c>`
      : textXml(cell, column, row, 'plain', format);
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return valueXml(cell, column, row, 'plain');
  const { value, look = 'plain', as } = cell;
  if (value === undefined || value === '')
    return look === 'plain' ? '' : `<c r="${lettersOf(column)}${row}" s="${styleIndex(look, format)}"/>`;
  if (typeof value !== 'string') return valueXml(value, column, row, look);
  if (as === 'date') {
    const serial = dateSerial(value);
    const shown = value.length > 10 ? 'date-time' : 'date';
    if (serial !== undefined)
      return `<c r="${lettersOf(column)}${row}" s="${styleIndex(look, shown)}"><v>${serial}</v></c>`;
  }
  return textXml(value, column, row, look, format);
}

const ordinaryStyle: Readonly<Record<CellFormat, string>> = {
  general: '',
  text: ` s="${styleIndex('plain', 'text')}"`,
  date: ` s="${styleIndex('plain', 'date')}"`,
  'date-time': ` s="${styleIndex('plain', 'date-time')}"`,
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unusual = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]|\s\s/;
const letterA = 0x41;
const firstWide = 0xff00;

/**
 * Whether a text is written as it stands, in the shortest form there is for texts: most are, and this is quicker to tell
 * than what becomes of the others.
 */
function isOrdinary(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > longestText) return false;
  const first = text.charCodeAt(0);
  const isPlain = (first >= letterA && first < firstWide) || (first >= 0x30 && first <= 0x39);
  return isPlain && !isBlank(first) && !isBlank(text.charCodeAt(length - 1)) && !unusual.test(text);
}

/** Whether a character may be a blank; of those beyond Latin, some are taken for one that are none. */
function isBlank(char: number): boolean {
  return (
    char <= 0x20 || char === 0xa0 || char === 0x1680 || (char >= 0x2000 && char <= 0x3000) || char === 0xfeff
  );
}

function textXml(text: string, column: number, row: number, look: CellLook, format: CellFormat): string {
  if (text === '') return '';
  if (text.length > longestText)
    throw unwritable(column, row, `a text of more than ${longestText} characters`);
  const written = guardText(text);
  const index = styleIndex(look, format, isFormulaStart(written));
  // Without it, readers of XML may drop blanks at the ends and line breaks.
  const keep = /^\s|\s$|\n|\s\s/.test(written) ? ' xml:space="preserve"' : '';
  const style = index === 0 ? '' : ` s="${index}"`;
  return `<c r="${lettersOf(column)}${row}"${style} t="inlineStr"><is><t${keep}>${xmlText(written)}</t></is></c>`;
}

function valueXml(value: number | boolean, column: number, row: number, look: CellLook): string {
  // In a column of days it would be taken for one, and in a column of text look like text.
  const index = styleIndex(look, 'general');
  const style = index === 0 ? '' : ` s="${index}"`;
  if (typeof value === 'boolean')
    return `<c r="${lettersOf(column)}${row}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (!Number.isFinite(value)) throw unwritable(column, row, 'a number that is infinite or none');
  return `<c r="${lettersOf(column)}${row}"${style}><v>${value}</v></c>`;
}

function unwritable(column: number, row: number, what: string): RangeError {
  return new RangeError(
    `The cell ${lettersOf(column)}${row} would hold ${what}, which no workbook can hold.`,
  );
}
