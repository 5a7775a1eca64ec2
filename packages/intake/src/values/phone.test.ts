import { phoneNumber } from '@amparo/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { Answers } from '../questions/answer-book.ts';
import { inShort, readInto } from './_read.ts';
import { loadAids } from './load-aids.ts';

const aids = await loadAids([{ kind: 'phone' }]);
const reading = (cell: CellValue | string, answers: Answers = {}) =>
  readInto(phoneNumber(), cell, { answers, aids });
const read = (cell: CellValue | string, country?: string) =>
  inShort(reading(cell, country === undefined ? {} : { 'phone-country': country }));
const number = (value: number): CellValue => ({ kind: 'number', number: value, text: String(value) });

test.each([
  ['+60123456789', '+60123456789'],
  ['+60 12-345 6789', '+60123456789 phone-rewritten'],
  ['+66 (0)81 234 5678', '+66812345678 phone-rewritten'],
  ['+660812345678', '+66812345678 phone-rewritten'],
  ['0060123456789', '+60123456789 phone-rewritten'],
  ['00 977 984-1234567', '+9779841234567 phone-rewritten'],
  ['tel:+66812345678', '+66812345678 phone-rewritten'],
  ['+৮৮০ ১৭১২ ৩৪৫৬৭৮', '+8801712345678 phone-rewritten'],
])('%s says its country', (text, expected) => {
  expect(read(text)).toBe(expected);
  // An answer about numbers without a code changes nothing.
  expect(read(text, 'IDN')).toBe(expected);
});

test.each([
  ['+6681234', '+6681234 ? phone-doubtful'],
  ['+999123456789', '+999123456789 ? phone-doubtful'],
  ['+66 81234', '+6681234 phone-rewritten ? phone-doubtful'],
])('%s is kept, with a doubt', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  ['0812345678', 'THA', '+66812345678 phone-as-answered'],
  ['081-234-5678', 'TH', '+66812345678 phone-as-answered'],
  ['๐๘๑๒๓๔๕๖๗๘', '+66', '+66812345678 phone-as-answered'],
  // What a spreadsheet does to it: the zero is gone.
  ['812345678', 'THA', '+66812345678 phone-as-answered'],
  ['66812345678', 'THA', '+66812345678 phone-as-answered'],
  ['(66) 812345678', 'THA', '+66812345678 phone-as-answered'],
  ['01712345678', 'BGD', '+8801712345678 phone-as-answered'],
  ['9841234567', '+977', '+9779841234567 phone-as-answered'],
  ['081234567', 'THA', '! phone-not-of-country'],
  ['08123456789', 'THA', '! phone-not-of-country'],
  ['12345', 'THA', '! phone-not-of-country'],
])('%s of %s', (text, country, expected) => expect(read(text, country)).toBe(expected));

test('a number cell gets its zero back only by the answer', () => {
  expect(reading(number(812345678))).toMatchObject({
    fault: {
      code: 'intake.phone-without-country',
      asks: [{ question: 'phone-country', options: expect.arrayContaining(['+66']) }],
    },
  });
  expect(read(number(812345678), 'THA')).toBe('+66812345678 phone-as-answered');
  expect(read(number(60123456789), 'MYS')).toBe('+60123456789 phone-as-answered');
});

test.each([
  'n/a',
  '+66812345678 ext 12',
  '0812345678 / 0898765432',
  '0812345678, 0898765432',
  '+',
  '+0812345678',
])('%s is not one number', (text) => expect(read(text, 'THA')).toBe('! phone-not-understood'));

test.each(['6,01234E+11', '6.01234E+11'])('%s has lost its digits for good', (text) => {
  expect(read(text, 'MYS')).toBe('! digits-lost');
});

test('what is read can be a phone number of the standard, and nothing throws', () => {
  const countries = fc.constantFrom(undefined, 'THA', 'NPL', '+62', '+1', 'XXX');
  fc.assert(
    fc.property(fc.stringMatching(/^[\d+() .-]{0,20}$/u), countries, (text, country) => {
      const found = reading(text, country === undefined ? {} : { 'phone-country': country });
      if ('value' in found) expect(found.value).toMatch(/^\+[1-9]\d{6,14}$/u);
    }),
  );
});

test('without an answer no number gets a country', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{5,11}$/u), (text) => {
      expect(read(text)).toMatch(/^! phone-without-country/u);
      expect(read(`0${text}`)).toMatch(/^! phone-without-country/u);
    }),
  );
});
