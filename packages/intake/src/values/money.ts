import { iso4217 } from '@amparo/core';
import { cellText, type ValueReader } from './value.ts';

const currencyFirst = /^([A-Z]{3}) ?(-?\d{1,15}(?:\.\d{1,6})?)$/u;
const currencyLast = /^(-?\d{1,15}(?:\.\d{1,6})?) ?([A-Z]{3})$/u;
const currencies = new Set(iso4217.codes.map(({ code }) => code));

/** Reads an amount with its currency code, such as `MYR 1200.00` or `1200 MYR`. Signs such as `Rs` have several readings. */
export const readMoney: ValueReader = (cell) => {
  const text = cellText(cell);
  const first = currencyFirst.exec(text);
  const last = currencyLast.exec(text);
  const currency = first?.[1] ?? last?.[2];
  const amount = first?.[2] ?? last?.[1];
  if (amount === undefined || currency === undefined) {
    return { fault: { code: 'intake.amount-without-currency', fix: 'ask', params: {} } };
  }
  if (!currencies.has(currency)) return { fault: { code: 'intake.code-not-understood', fix: 'ask', params: { codelist: 'iso-4217', count: currencies.size } } };
  return { value: { amount, currency } };
};
