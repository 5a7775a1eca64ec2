import type { CellValue } from '../bytes/xlsx-cell.ts';
import { cellText, type UnreadValue } from './value.ts';

/** Digits of a number beyond these are lost when a spreadsheet stores it. */
export const digitsExcelKeeps = 15;

/** The fault of a number that a spreadsheet has cut or rounded. */
export const digitsLost: UnreadValue = {
  fault: {
    code: 'intake.digits-lost',
    fix: 'never',
    params: { digits: digitsExcelKeeps },
  },
};

/** How a spreadsheet shows a long number, and saves it as CSV: `1.99027E+16`. */
const rounded = /^\d(?:[.,]\d+)?E\+\d{2,3}$/iu;

/** Whether a number has more digits than a spreadsheet keeps, so that its last ones are lost for good. */
export function hasLostDigits(cell: CellValue): boolean {
  return cell.kind === 'number'
    ? Math.abs(cell.number) >= 10 ** digitsExcelKeeps
    : rounded.test(cellText(cell));
}
