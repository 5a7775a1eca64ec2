import { cellText, type ValueReader } from './value.ts';

const plain = /^-?\d{1,15}(\.\d{1,9})?$/u;

/** `1.200` is a thousand and more in one country and little more than one in another. */
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/u;

/** Reads a number written with digits and at most one point. Separators have two readings and are not guessed. */
export const readNumber: ValueReader = (cell) => {
  if (cell.kind === 'number') return { value: cell.number };
  const text = cellText(cell);
  return plain.test(text) && !ambiguous.test(text)
    ? { value: Number(text) }
    : {
        fault: { code: 'intake.number-not-understood', fix: 'ask', params: {} },
      };
};
