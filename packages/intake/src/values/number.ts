import { cellText, type ValueReader } from './value.ts';

const plain = /^-?\d{1,15}(\.\d{1,9})?$/u;

/** Reads a number written with digits and at most one point. Separators have two readings and are not guessed. */
export const readNumber: ValueReader = (cell) => {
  if (cell.kind === 'number') return { value: cell.number };
  const text = cellText(cell);
  return plain.test(text) ? { value: Number(text) } : { fault: { code: 'intake.number-not-understood', fix: 'ask', params: {} } };
};
