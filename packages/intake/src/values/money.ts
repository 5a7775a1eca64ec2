import { iso4217 } from '@amparo/core';
import { cellText, type ValueReader } from './value.ts';

const plain = /^-?\d{1,15}(?:\.\d{1,6})?$/u;
/** Digits in groups, in whatever way. */
const grouped = /^-?\d[\d.,'’\s]*$/u;
const currencies = new Set(iso4217.codes.map(({ code }) => code));

/** Reads an amount with its currency code, such as `MYR 1200.00` or `1200 MYR`. Signs such as `Rs` have several readings. */
export const readMoney: ValueReader = (cell) => {
  const text = cellText(cell);
  const [, first, second = ''] = /^([A-Z]{3})\s*(\S.*)$/u.exec(text) ?? [];
  const [, third = '', fourth] = /^(.*\S)\s*([A-Z]{3})$/u.exec(text) ?? [];
  const currency = first ?? fourth;
  const amount = first === undefined ? third : second;
  if (currency === undefined || !grouped.test(amount))
    return {
      fault: { code: 'intake.amount-without-currency', fix: 'ask', params: {} },
    };
  if (!currencies.has(currency))
    return {
      fault: {
        code: 'intake.code-not-understood',
        fix: 'ask',
        params: { codelist: 'iso-4217', count: currencies.size },
      },
    };
  if (!plain.test(amount))
    return {
      fault: { code: 'intake.number-not-understood', fix: 'ask', params: {} },
    };
  return { value: { amount, currency } };
};
