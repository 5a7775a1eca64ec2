import { cellText, type ValueReader } from './value.ts';

const yes = new Set(['true', 'yes', 'y', '1', 'ya', 'có', 'ใช่', 'हो', 'हाँ', 'छ', 'হ্যাঁ']);
const no = new Set(['false', 'no', 'n', '0', 'tidak', 'không', 'ไม่', 'ไม่ใช่', 'होइन', 'छैन', 'না']);

/** Reads yes or no, in English and in the first languages of the catalogues. */
export const readBoolean: ValueReader = (cell) => {
  if (cell.kind === 'boolean') return { value: cell.boolean };
  const text = cellText(cell).normalize('NFC').toLowerCase();
  if (yes.has(text)) return { value: true };
  if (no.has(text)) return { value: false };
  return {
    fault: { code: 'intake.yes-no-not-understood', fix: 'ask', params: {} },
  };
};
