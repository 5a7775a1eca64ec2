import { decimal, integer, number } from '@amparo/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inShort, readInto } from './_read.ts';

const read = (type: unknown, text: string, mark?: string) =>
  inShort(readInto(type, text, mark === undefined ? {} : { answers: { 'decimal-mark': mark } }));
const asked = '! number-ambiguous decimal-mark(point,comma)';

describe('three digits after a point', () => {
  test.each([
    ['a latitude', number(-90, 90), '3.139', '3.139'],
    ['a longitude', number(-180, 180), '-101.687', '-101.687'],
    ['a percentage', number(0, 100), '7.301', '7.301'],
    ['a share', number(0, 1), '1.000', '1'],
    ['a whole number of which only one reading fits', integer(0, 120), '27.000', '27'],
  ])('%s leaves one reading', (_, type, text, value) => {
    expect(read(type, text).split(' ')[0]).toBe(value);
  });

  test.each([
    ['a number of any size', number(), '3.139'],
    ['a bound just above the other reading', number(0, 3139), '3.139'],
    ['neither reading fits', number(0, 1), '3.139'],
    ['a whole number: a thousand is not guessed', integer(), '1.200'],
    ['a count that may be thousands', integer(0, 10_000), '2.000'],
    ['an exact decimal', decimal(), '1.200'],
    ['thousands with a comma', number(), '1,200'],
    ['below zero', number(), '-1,200'],
  ])('%s is asked for', (_, type, text) => {
    expect(read(type, text)).toBe(asked);
  });
});

test.each(['1.2', '12.5000', '0.139', '-4', '1200', '1234.567'])('%s has one reading everywhere', (text) => {
  expect(read(number(), text)).toBe(String(Number(text)));
  expect(read(decimal(), text)).toBe(text);
});

describe('what people write', () => {
  test.each([
    ['1.200,50', '1200.50'],
    ['1,200.50', '1200.50'],
    ['1,20,000', '120000'],
    ['12,34,56,789.5', '123456789.5'],
    ['1.200.000', '1200000'],
    ['1,200,000', '1200000'],
    ['1 200', '1200'],
    ['1\u00a0200\u202f000', '1200000'],
    ['1’200.25', '1200.25'],
    ["12'345", '12345'],
    ['3,14', '3.14'],
    ['0,139', '0.139'],
    ['−3', '-3'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['٣٫١٤', '3.14'],
    ['١٬٢٠٠', '1200'],
    ['১,২০,০০০', '120000'],
    ['၁၂၀၀.၅', '1200.5'],
    ['１，２００．５', '1200.5'],
  ])('%s is %s', (text, value) => {
    const rewritten = /(?:number|digits)-rewritten$/u;
    expect(read(decimal(), text)).toMatch(rewritten);
    expect(read(decimal(), text).split(' ')[0]).toBe(value);
    expect(Number(read(number(), text).split(' ')[0])).toBe(Number(value));
  });

  test.each([
    '',
    '1e3',
    '(1,200)',
    '1.2.3',
    '12 34',
    '1,2,3',
    '1-2',
    '12 pcs',
    '1.20.000',
    '123,45,678',
    '5.',
    '00x',
  ])('%s is no number', (text) => {
    expect(read(number(), text)).toBe('! number-not-understood');
    expect(read(decimal(), text)).toBe('! number-not-understood');
  });

  test('decimals stay exact and as many as they are', () => {
    expect(read(decimal(), '123.456.789.012,123456')).toBe('123456789012.123456 number-rewritten');
    expect(read(decimal(), '0.1000000')).toBe('0.1000000');
  });
});

describe('percent signs', () => {
  test.each([
    [number(0, 100), '85%', '85'],
    [number(0, 1), '85%', '0.85'],
    [number(0, 1), '7,5 %', '0.075'],
    [number(0, 1), '1%', '0.01'],
    [number(0, 1), '٨٥٪', '0.85'],
  ])('%# a share or a percentage', (type, text, value) => {
    expect(read(type, text)).toBe(`${value} number-rewritten`);
  });

  test('elsewhere nobody knows what is meant', () => {
    expect(read(number(), '85%')).toBe('! number-not-understood');
  });
});

describe('the answer about the decimal mark', () => {
  test.each([
    ['1.200', 'comma', '1200 number-as-answered'],
    ['1,200', 'comma', '1.200 number-as-answered'],
    ['1,200', 'point', '1200 number-as-answered'],
    ['1.200', 'point', '1.200'],
    ['1.200,50', 'comma', '1200.50 number-rewritten'],
    ['1,5', 'point', '1.5 number-against-answer'],
    ['1.5', 'comma', '1.5 ? number-against-answer'],
    ['1200', 'comma', '1200'],
  ])('%s with %s', (text, mark, value) => {
    expect(read(decimal(), text, mark)).toBe(value);
  });
});

/** A plain decimal as people of one habit write it. */
function written(plain: string, group: string, mark: string, inLakhs = false): string {
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(inLakhs ? /\B(?=(?:\d{2})*\d{3}$)/gu : /\B(?=(?:\d{3})+$)/gu, group);
  return decimals === undefined ? grouped : `${grouped}${mark}${decimals}`;
}

const plainDecimals = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.option(fc.stringMatching(/^\d{1,6}$/u), { nil: undefined }))
  .map(([whole, decimals]) => (decimals === undefined ? String(whole) : `${whole}.${decimals}`));

test('a number that is written by the habit that was answered comes back exactly', () => {
  fc.assert(
    fc.property(
      plainDecimals,
      fc.constantFrom<[string, string, string, boolean]>(
        [',', '.', 'point', false],
        ['.', ',', 'comma', false],
        [' ', ',', 'comma', false],
        ["'", '.', 'point', false],
        [',', '.', 'point', true],
        ['', '.', 'point', false],
      ),
      (plain, [group, mark, answer, inLakhs]) => {
        const text = written(plain, group, mark, inLakhs);
        expect(read(decimal(), text, answer).split(' ')[0]).toBe(plain);
        // Without the answer it is the same number, or none.
        expect([plain, '!']).toContain(read(decimal(), text).split(' ')[0]);
      },
    ),
  );
});

test('an answer changes only what is asked for', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?[\d.,' ]{1,12}$/u), (text) => {
      const open = read(decimal(), text);
      fc.pre(open !== asked);
      for (const mark of ['point', 'comma'])
        expect(read(decimal(), text, mark).split(' ')[0]).toBe(open.split(' ')[0]);
    }),
  );
});

test('nothing throws, and what is not read has no value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const reading = readInto(number(), text);
      expect('value' in reading ? Number.isFinite(reading.value) : reading.fault.fix).toBeTruthy();
    }),
  );
});
