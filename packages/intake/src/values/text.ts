import type { CellValue } from '../bytes/xlsx-cell.ts';
import { cellText, type ValueReader, type ValueReading } from './value.ts';

const digitsExcelKeeps = 15;

/** Reads text as it stands. */
export const readText: ValueReader = (cell) => ({ value: cellText(cell) });

const digitsLost: ValueReading = {
  fault: {
    code: 'intake.digits-lost',
    fix: 'never',
    params: { digits: digitsExcelKeeps },
  },
};
/** How a spreadsheet shows a long number, and saves it as CSV: `1.99027E+16`. */
const rounded = /^\d(?:[.,]\d+)?E\+\d{2,3}$/iu;

/** Whether a number has more digits than a spreadsheet keeps, so that its last ones are lost for good. */
function hasLostDigits(cell: CellValue): boolean {
  return cell.kind === 'number'
    ? Math.abs(cell.number) >= 10 ** digitsExcelKeeps
    : rounded.test(cellText(cell));
}

/** Reads an id. */
export const readIdentifier: ValueReader = (cell) =>
  hasLostDigits(cell) ? digitsLost : { value: cellText(cell) };

/** Reads an exact decimal number. A number cell counts as what a spreadsheet shows of it: 0.30000000000000004 is 0.3. */
export const readDecimal: ValueReader = (cell) => {
  if (hasLostDigits(cell)) return digitsLost;
  return {
    value:
      cell.kind === 'number' ? String(Number(cell.number.toPrecision(digitsExcelKeeps))) : cellText(cell),
  };
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads an id that is compared letter by letter in lower case, such as a UUID; a leading `uuid:` of ODK is dropped. */
export const readUuid: ValueReader = (cell) => {
  const text = cellText(cell);
  const plain = text.toLowerCase().replace(/^uuid:/u, '');
  // Text that is no id in either form stays as it is, and is found to be wrong as it stands.
  return plain === text || !uuid.test(plain)
    ? { value: text }
    : { value: plain, change: 'intake.id-rewritten' };
};

/** Reads a phone number; blanks, hyphens, dots and brackets between digits mean nothing. */
export const readPhone: ValueReader = (cell) => {
  const text = cellText(cell);
  const plain = text.replaceAll(/[\s().-]/gu, '');
  if (hasLostDigits(cell)) return digitsLost;
  if (cell.kind === 'number' || !plain.startsWith('+'))
    return {
      fault: { code: 'intake.phone-without-country', fix: 'ask', params: {} },
    };
  return plain === text ? { value: text } : { value: plain, change: 'intake.phone-rewritten' };
};
