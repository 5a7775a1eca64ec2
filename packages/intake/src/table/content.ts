import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import { cellText } from '../values/value.ts';

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const BEYOND_ASCII = 0x7f;

/** Whether a cell holds more than blanks; an error of the spreadsheet counts as something. */
export function isFilled(content: CellContent | undefined): content is CellContent {
  if (content === undefined || content === '') return false;
  if (typeof content !== 'string') return content.kind === 'error' || cellText(content) !== '';
  const first = content.charCodeAt(0);
  // Nearly every text shows it by its first letter.
  if (first > BLANK && first !== APOSTROPHE && first < BEYOND_ASCII) return true;
  return cellText(cellValue(content)) !== '';
}
