import type { GivenAnswer } from '@amparo/core';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import { digitsExcelKeeps, digitsLost, hasLostDigits } from './digits-lost.ts';
import { currenciesOf, currencyCount, isUnknownCurrency, minorUnitsOf } from './numbers/currencies.ts';
import { type IsOnly, numberFault, settleNumber } from './numbers/settle-number.ts';
import { type Asked, cellText, type UnreadValue, type ValueReader } from './value.ts';

/** As the standard has it, and with one reading everywhere. */
const plain = /^([A-Z]{3}) ((?:0|-?[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,6}))?)$/u;
/** From the first digit to the last, and what stands around them. */
const parts = /^([^\d]*)(\d(?:.*\d)?)([^\d]*)$/su;
/** `Rs 500/-`, `Rp 500,-`: nothing follows. */
const closing = /^\s*(?:\/[-=]|[.,]-+)/u;
const minus = /^[-\u2212]\s*|\s*[-\u2212]$/u;
const longestText = 100;
/** `5K` is rather five thousand than five kyat. */
const thousand = /^\s*k$/iu;

/**
 * Reads an amount with its currency, such as `MYR 1200.00`, `1,200 baht` or `₹1,20,000`. A sign that several currencies
 * have, and an amount without one, are decided by the answer of the column.
 */
export const readMoney: ValueReader = (cell, { answers, fromTemplate }) => {
  const text = textOf(cell);
  const [, code, number] = plain.exec(text) ?? [];
  if (code !== undefined && currenciesOf(code).length === 1 && answers['decimal-mark'] !== 'comma')
    return { value: { amount: number, currency: code } };
  if (hasLostDigits(cell)) return digitsLost;
  const written = text.length > longestText ? undefined : splitAmount(text);
  if (!written) return withoutCurrency([]);
  const { sign, digits } = written;
  if (isUnknownCurrency(sign)) return unknownCode;
  const currency = settleCurrency(sign, answers.currency);
  const settled = settleNumber(digits, answers, decimalsAfterPoint(currency.code, fromTemplate));
  if (!('number' in settled) && !settled.asks)
    return currency.code === undefined ? withoutCurrency([]) : numberFault(settled);
  const asks = [currency.asks, 'number' in settled ? undefined : settled.asks].filter(
    (one) => one !== undefined,
  );
  if (currency.code === undefined) return withoutCurrency(asks);
  if (!('number' in settled)) return numberFault(settled);
  const { isAgainstAnswer, change, evidence } = settled;
  const changed = currency.change ?? (isAgainstAnswer ? 'intake.number-against-answer' : change);
  return {
    value: { amount: settled.number, currency: currency.code },
    ...(changed !== undefined && { change: changed }),
    ...(evidence && { evidence }),
  };
};

function textOf(cell: CellValue): string {
  return cell.kind === 'number' ? String(Number(cell.number.toPrecision(digitsExcelKeeps))) : cellText(cell);
}

/** The digits, with a minus sign, and what stands around them; undefined where there are none. */
export function splitAmount(text: string): { readonly sign: string; readonly digits: string } | undefined {
  const [, before = '', digits, after = ''] = parts.exec(text) ?? [];
  if (digits === undefined || thousand.test(after)) return undefined;
  const left = before.trim();
  const isNegative = minus.test(left);
  const sign = `${unbracketed(left.replace(minus, ''))} ${unbracketed(after.replace(closing, ''))}`.trim();
  return { sign, digits: isNegative ? `-${digits}` : digits };
}

/** What stands in brackets beside an amount. Brackets around the amount itself would make it negative. */
function unbracketed(text: string): string {
  return text.trim().replace(/^\(([^()]*)\)$/u, '$1');
}

interface SettledCurrency {
  readonly code?: string;
  readonly change?: string;
  readonly asks?: Asked;
}

function settleCurrency(sign: string, answered: GivenAnswer | undefined): SettledCurrency {
  const found = sign === '' ? [] : currenciesOf(sign);
  const [code, ...others] = found;
  if (code !== undefined && others.length === 0)
    return { code, ...(sign !== code && { change: 'intake.currency-from-sign' }) };
  // A sign that nobody knows could be part of something else altogether.
  if (sign !== '' && code === undefined) return {};
  if (typeof answered === 'string' && (sign === '' || found.includes(answered)))
    return { code: answered, change: 'intake.currency-as-answered' };
  return answered === undefined ? { asks: { question: 'currency', options: found } } : {};
}

/**
 * A template of ours has amounts as the standard writes them; and in a currency of thousandths, such as the dinars of the
 * Gulf, three digits after a point are decimals.
 */
export function decimalsAfterPoint(currency: string | undefined, fromTemplate: boolean | undefined): IsOnly {
  return (_, __, mark) =>
    mark === 'point' && (fromTemplate === true || (currency !== undefined && minorUnitsOf(currency) === 3));
}

/** The fault of an amount of which the currency is not clear. */
export function withoutCurrency(asks: readonly Asked[]): UnreadValue {
  return {
    fault: {
      code: 'intake.amount-without-currency',
      fix: 'ask',
      params: {},
      ...(asks.length > 0 && { asks }),
    },
  };
}

const unknownCode: UnreadValue = {
  fault: {
    code: 'intake.code-not-understood',
    fix: 'ask',
    params: { codelist: 'iso-4217', count: currencyCount },
  },
};
