import { cellText, type ValueReader } from './value.ts';

const digitsExcelKeeps = 15;

/** Reads text as it stands. */
export const readText: ValueReader = (cell) => ({ value: cellText(cell) });

/** Reads an id. A number cell of more digits than a spreadsheet keeps has lost its last ones for good. */
export const readIdentifier: ValueReader = (cell) => {
  const text = cellText(cell);
  if (cell.kind === 'number' && Math.abs(cell.number) >= 10 ** digitsExcelKeeps) {
    return { fault: { code: 'intake.digits-lost', fix: 'never', params: { digits: digitsExcelKeeps } } };
  }
  return { value: text };
};

/** Reads an id that is compared letter by letter in lower case, such as a UUID; a leading `uuid:` of ODK is dropped. */
export const readUuid: ValueReader = (cell) => {
  const text = cellText(cell);
  const plain = text.toLowerCase().replace(/^uuid:/u, '');
  return plain === text ? { value: text } : { value: plain, change: 'intake.id-rewritten' };
};

/** Reads a phone number; blanks, hyphens, dots and brackets between digits mean nothing. */
export const readPhone: ValueReader = (cell) => {
  const text = cellText(cell);
  const plain = text.replaceAll(/[\s().-]/gu, '');
  if (cell.kind === 'number' || !plain.startsWith('+')) return { fault: { code: 'intake.phone-without-country', fix: 'ask', params: {} } };
  return plain === text ? { value: text } : { value: plain, change: 'intake.phone-rewritten' };
};
