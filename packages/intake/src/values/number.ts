import type { Wire } from '@amparo/core';
import { numberFault, settleNumber } from './numbers/settle-number.ts';
import { cellText, type ValueReader } from './value.ts';

/** Digits and at most one point, which no country takes for thousands. */
const plain = /^-?(?:\d{1,15}|\d{1,15}\.(?:\d{1,2}|\d{4,30})|0\.\d{3}|\d{4,15}\.\d{3})$/u;
const percentSign = /\s?[%٪\uff05]$/u;
/** What a double keeps of a number that is written out. */
const longest = /^-?\d{1,15}(?:\.\d{1,30})?$/u;

/**
 * Makes a reader of numbers. Where point or comma have two readings, the answer of the column decides; but `3.139` is read
 * at once if 3139 lies outside the bounds of the field, such as those of a latitude. A percent sign is understood where the
 * field is a share of 1 or a percentage of 100.
 */
export function numberReader({ fault, schema }: Wire): ValueReader {
  const isOnly = (withDecimals: string, whole: string) =>
    !fault(Number(withDecimals)) && fault(Number(whole)) !== undefined;
  const hundredth = schema.maximum === 1 ? 1 : schema.maximum === 100 ? 100 : undefined;
  return (cell, { answers, fromTemplate }) => {
    if (cell.kind === 'number') return { value: cell.number };
    const text = cellText(cell);
    if (fromTemplate && longest.test(text)) return { value: Number(text) };
    if (plain.test(text) && answers['decimal-mark'] !== 'comma') return { value: Number(text) };
    const isPercent = hundredth !== undefined && percentSign.test(text);
    const settled = settleNumber(isPercent ? text.replace(percentSign, '') : text, answers, isOnly);
    if (!('number' in settled)) return numberFault(settled);
    const { number, isAgainstAnswer, evidence } = settled;
    if (!longest.test(number)) return numberFault({});
    const change = isPercent ? 'intake.number-rewritten' : settled.change;
    return {
      value: Number(isPercent && hundredth === 1 ? inHundredths(number) : number),
      ...(isAgainstAnswer
        ? { [change ? 'change' : 'doubt']: 'intake.number-against-answer' }
        : change && { change }),
      ...(evidence && { evidence }),
    };
  };
}

/** A plain decimal divided by a hundred, exactly. */
function inHundredths(number: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(number) ?? [];
  const digits = whole.padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}
