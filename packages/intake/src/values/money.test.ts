import { columnsOf, field, iso4217, money, record } from '@amparo/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { Answers } from '../questions/answer-book.ts';
import { inShort, readInto } from './_read.ts';
import { currencySigns } from './numbers/currency-signs.ts';

const about = { title: 'X', description: 'A test.', since: '0.1.0', sensitivity: 'public' } as const;
const made = record({ ...about, type: 'x', name: 'X', idField: 'x' }, { x: field(money, about) });

/** The amount as `MYR 1200.00` and what was done, or the fault. */
function read(cell: CellValue | string, answers: Answers = {}): string {
  const reading = readInto(money, cell, { answers });
  if ('fault' in reading) return inShort(reading);
  const { amount, currency } = reading.value as Record<string, string>;
  return inShort({ ...reading, value: `${currency} ${amount}` });
}

test('the field is the one that tables have', () => {
  expect(columnsOf(made)[0]).toMatchObject({ kind: 'money' });
});

describe('a sign that one currency has', () => {
  test.each([
    ['RM 1200', 'MYR 1200 currency-from-sign'],
    ['RM1,200.50', 'MYR 1200.50 currency-from-sign'],
    ['฿1,200.00', 'THB 1200.00 currency-from-sign'],
    ['1200 บาท', 'THB 1200 currency-from-sign'],
    ['๑๒๐๐.๕๐ บาท', 'THB 1200.50 currency-from-sign'],
    ['₹1,20,000', 'INR 120000 currency-from-sign'],
    ['৳ ১,২০,০০০', 'BDT 120000 currency-from-sign'],
    ['Tk. 500/-', 'BDT 500 currency-from-sign'],
    ['Rp 1.200.000,-', 'IDR 1200000 currency-from-sign'],
    ['1.200.000đ', 'VND 1200000 currency-from-sign'],
    ['1.200.000 VNĐ', 'VND 1200000 currency-from-sign'],
    ['S$ 100', 'SGD 100 currency-from-sign'],
    ['HK$100', 'HKD 100 currency-from-sign'],
    ['NT$ 100', 'TWD 100 currency-from-sign'],
    ['Dhs. 500', 'AED 500 currency-from-sign'],
    ['500 د.إ', 'AED 500 currency-from-sign'],
    ['QR 500', 'QAR 500 currency-from-sign'],
    ['SR500', 'SAR 500 currency-from-sign'],
    ['KD 12.500', 'KWD 12.500 currency-from-sign'],
    ['BD 12.5', 'BHD 12.5 currency-from-sign'],
    ['R.O. 12.5', 'OMR 12.5 currency-from-sign'],
    ['₩50000', 'KRW 50000 currency-from-sign'],
    ['NPR Rs. 500', 'NPR 500 currency-from-sign'],
    ['US$ 100 USD', 'USD 100 currency-from-sign'],
    ['500 (MYR)', 'MYR 500'],
    ['myr 500', 'MYR 500 currency-from-sign'],
    ['-RM 5', 'MYR -5 currency-from-sign'],
    ['RM -5', 'MYR -5 currency-from-sign'],
    ['MYR 1,200.00', 'MYR 1200.00 number-rewritten'],
    ['KWD 1.200', 'KWD 1.200'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what needs an answer', () => {
  const rs = 'currency(NPR,INR,PKR,LKR,MUR,SCR)';
  test.each([
    ['Rs 1200', `! amount-without-currency ${rs}`],
    ['Rs 1,200', `! amount-without-currency ${rs} decimal-mark(point,comma)`],
    ['₨500', `! amount-without-currency ${rs}`],
    ['1200', '! amount-without-currency currency()'],
    ['¥1200', '! amount-without-currency currency(JPY,CNY)'],
    ['K 5000', '! amount-without-currency currency(MMK,LAK,PGK,ZMW)'],
    ['MYR 1.200', '! number-ambiguous decimal-mark(point,comma)'],
    ['KD 1,200', '! number-ambiguous decimal-mark(point,comma)'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['Rs 1200', { currency: 'NPR' }, 'NPR 1200 currency-as-answered'],
    ['1200', { currency: 'MYR' }, 'MYR 1200 currency-as-answered'],
    ['Rs. 1,20,000/-', { currency: 'INR' }, 'INR 120000 currency-as-answered'],
    ['Rs 1,200', { currency: 'NPR', 'decimal-mark': 'point' }, 'NPR 1200 currency-as-answered'],
    ['MYR 1,200', { 'decimal-mark': 'point' }, 'MYR 1200 number-as-answered'],
    ['IDR 1.200', { 'decimal-mark': 'comma' }, 'IDR 1200 number-as-answered'],
    // An answer is for what is unclear, never against what a cell says.
    ['RM 1200', { currency: 'NPR' }, 'MYR 1200 currency-from-sign'],
    ['$ 1200', { currency: 'NPR' }, '! amount-without-currency'],
  ])('%s by %j', (text, answers, expected) => expect(read(text, answers as Answers)).toBe(expected));

  test('a number cell is an amount without a currency', () => {
    const cell = { kind: 'number', number: 0.1 + 0.2, text: String(0.1 + 0.2) } as const;
    expect(read(cell)).toBe('! amount-without-currency currency()');
    expect(read(cell, { currency: 'MYR' })).toBe('MYR 0.3 currency-as-answered');
  });
});

test.each([
  ['5K', '! amount-without-currency'],
  ['(RM 500)', '! amount-without-currency'],
  ['US$ 100 MYR', '! amount-without-currency'],
  ['AED 1200 per month', '! amount-without-currency'],
  ['all 500', '! amount-without-currency'],
  ['5 lakh', '! amount-without-currency'],
  ['not known', '! amount-without-currency'],
  ['1200-1500 MYR', '! number-not-understood'],
  ['QQQ 1200', '! code-not-understood'],
  ['1,99027E+16', '! digits-lost'],
])('%s is not read', (text, expected) => expect(read(text, { currency: 'MYR' })).toBe(expected));

test('every currency of a sign has a code', () => {
  const codes = new Set(iso4217.codes.map(({ code }) => code));
  for (const [sign, found] of Object.entries(currencySigns))
    for (const code of found) expect(codes, sign).toContain(code);
});

test('an amount with its code comes back digit for digit, whatever is asked for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...iso4217.codes.map(({ code }) => code)),
      fc.stringMatching(/^(?:0|[1-9]\d{0,11})(?:\.(?:\d{1,2}|\d{4,6}))?$/u),
      fc.boolean(),
      (code, amount, isFirst) => {
        expect(read(isFirst ? `${code} ${amount}` : `${amount} ${code}`)).toBe(`${code} ${amount}`);
      },
    ),
  );
});

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(read(text)).toBeTruthy();
    }),
  );
});
