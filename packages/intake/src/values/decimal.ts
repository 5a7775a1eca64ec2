import { digitsExcelKeeps, digitsLost, hasLostDigits } from './digits-lost.ts';
import { numberFault, settleNumber } from './numbers/settle-number.ts';
import { cellText, type ValueReader } from './value.ts';

/** As the standard has it, and with one reading everywhere. */
const plain = /^(?:0|-?[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,6}))?$/u;

/** As the standard has it; a template of ours holds no other text in such a column. */
const asPublished = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{1,6})?$/u;

/**
 * Reads an exact decimal number, digit for digit. A number cell counts as what a spreadsheet shows of it:
 * 0.30000000000000004 is 0.3.
 */
export const readDecimal: ValueReader = (cell, { answers, fromTemplate }) => {
  if (cell.kind === 'number')
    return hasLostDigits(cell)
      ? digitsLost
      : { value: String(Number(cell.number.toPrecision(digitsExcelKeeps))) };
  const text = cellText(cell);
  if (plain.test(text) && answers['decimal-mark'] !== 'comma') return { value: text };
  if (fromTemplate && asPublished.test(text)) return { value: text };
  if (hasLostDigits(cell)) return digitsLost;
  const settled = settleNumber(text, answers);
  if (!('number' in settled)) return numberFault(settled);
  const { number, change, isAgainstAnswer, evidence } = settled;
  return {
    value: number,
    ...(isAgainstAnswer
      ? { [change ? 'change' : 'doubt']: 'intake.number-against-answer' }
      : change && { change }),
    ...(evidence && { evidence }),
  };
};
