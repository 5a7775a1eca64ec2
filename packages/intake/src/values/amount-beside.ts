import type { CellValue } from '../bytes/xlsx-cell.ts';
import { withAnyDigits } from './digits.ts';
import { digitsLost, hasLostDigits } from './digits-lost.ts';
import { decimalsAfterPoint, splitAmount, withoutCurrency } from './money.ts';
import { currenciesOf } from './numbers/currencies.ts';
import { numberFault, settleNumber } from './numbers/settle-number.ts';
import { passingOverUnseen } from './unseen.ts';
import type { UnreadValue, ValueFacts, ValueReading } from './value.ts';

/** What the cell beside an amount says of its currency: a code, nothing, or something that is no code. */
export type CurrencyBeside = { readonly code: string } | 'blank' | 'unread';

/**
 * Reads an amount that names its currency although that has a column of its own, such as `RM 1,500` beside `MYR`. The two
 * have to agree. The value is an amount with its currency; without one where the other cell could not be read. Undefined
 * if the cell names no currency.
 */
export function readAmountBeside(
  cell: CellValue,
  facts: ValueFacts,
  beside: CurrencyBeside,
): ValueReading | undefined {
  if (cell.kind !== 'text' || cell.text.length > longestText) return undefined;
  let isSigned = true;
  const read = passingOverUnseen(
    withAnyDigits((own) => {
      const reading = own.kind === 'text' ? readSigned(own.text, facts, beside) : undefined;
      isSigned = reading !== undefined;
      return reading ?? contradicts;
    }),
  );
  const reading = read(cell, facts);
  return isSigned ? reading : undefined;
}

const longestText = 100;

const contradicts: UnreadValue = {
  fault: { code: 'intake.currency-contradicts', fix: 'ask', params: {} },
};

function readSigned(
  text: string,
  { answers, fromTemplate }: ValueFacts,
  beside: CurrencyBeside,
): ValueReading | undefined {
  const { sign, digits } = splitAmount(text) ?? {};
  if (sign === undefined || digits === undefined) return undefined;
  const named = currenciesOf(sign);
  const [first, ...others] = named;
  if (first === undefined) return undefined;
  if (hasLostDigits({ kind: 'text', text: digits })) return digitsLost;
  if (typeof beside === 'object' && !named.includes(beside.code)) return contradicts;
  if (beside === 'blank' && others.length > 0) return withoutCurrency([]);
  const currency = typeof beside === 'object' ? beside.code : others.length === 0 ? first : undefined;
  const settled = settleNumber(digits, answers, decimalsAfterPoint(currency, fromTemplate));
  if (!('number' in settled)) return numberFault(settled);
  const { number, isAgainstAnswer, evidence } = settled;
  return {
    value: beside === 'unread' ? { amount: number } : { amount: number, currency },
    change: isAgainstAnswer
      ? 'intake.number-against-answer'
      : changes[beside === 'blank' ? 'blank' : 'other'],
    ...(evidence && { evidence }),
  };
}

const changes = { blank: 'intake.currency-from-sign', other: 'intake.currency-left-out' } as const;
