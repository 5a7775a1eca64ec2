import type { Wire } from '@amparo/core';
import { cellText, type ValueReader } from './value.ts';

const plain = /^-?\d{1,15}(\.\d{1,9})?$/u;

/** `1.200` is a thousand and more in one country and little more than one in another. */
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/u;

/**
 * Makes a reader of numbers written with digits and at most one point. Where the point has two readings, nothing is
 * guessed: `3.139` is read only if 3139 lies outside the bounds of the field, such as those of a latitude.
 */
export function numberReader({ fault }: Wire): ValueReader {
  const isClear = (text: string) =>
    !ambiguous.test(text) || (!fault(Number(text)) && fault(Number(text.replace('.', ''))) !== undefined);
  return (cell) => {
    if (cell.kind === 'number') return { value: cell.number };
    const text = cellText(cell);
    return plain.test(text) && isClear(text)
      ? { value: Number(text) }
      : {
          fault: { code: 'intake.number-not-understood', fix: 'ask', params: {} },
        };
  };
}
