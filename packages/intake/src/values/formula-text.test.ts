import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, guardText, isFormulaLike, isFormulaStart, unguardFormula } from './formula-text.ts';

/** Texts in which the characters that matter come up often. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      '1',
      '.',
      'a',
      ' ',
    ),
  }),
  fc.string({ unit: 'grapheme' }),
);

describe('a guard', () => {
  test('comes off again, and nothing else does', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(unguardFormula(guardFormula(value))).toBe(value);
        expect(unguardFormula(guardText(value))).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves no text that begins like a formula, except negative numbers', () => {
    fc.assert(
      fc.property(text, (value) => {
        const guarded = guardFormula(value);
        expect(isFormulaStart(guarded) && !/^-\d+(\.\d+)?$/u.test(guarded)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+60100000000', "'+60100000000"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-5+1', "'-5+1"],
    ["'tis", "'tis"],
    ['plain', 'plain'],
    ['', ''],
  ])('%j is written %j', (value, written) => expect(guardFormula(value)).toBe(written));

  test.each([
    ['=1+1', '=1+1'],
    ["'=1", "''=1"],
    ['\tx', "'\tx"],
    ["'tis", "'tis"],
  ])('in typed cells, %j is written %j', (value, written) => expect(guardText(value)).toBe(written));
});

test.each([
  ...['=1+1', '=cmd|"/c calc"!A1', '@SUM(1)', '＝1+1', '+SUM(A1)', "-2+3+cmd|' /C calc'!A0", '=', '＠x(1)'],
])('%j would be run', (value) => expect(isFormulaLike(value)).toBe(true));

test.each([
  ...[
    '+60 12-345 6789',
    '+60 (0)12 345',
    '-5',
    '-5.5%',
    '-',
    '--',
    '@worker_77',
    '- Wages (6 months)',
    '-ing',
    '+1 for her',
  ],
  ...["'=1+1", 'a=b', ''],
])('%j would not', (value) => expect(isFormulaLike(value)).toBe(false));
