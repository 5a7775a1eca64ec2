import { expect, test } from 'vitest';
import { builtInMeaning, formatMeaning } from './xlsx-number-format.ts';

test.each([
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0 "days"', 'number'],
  ['0.00E+00', 'number'],
  ['@', 'number'],
  ['[Red]-0;[Blue]0', 'number'],
  ['\\d0', 'number'],
  ['_d0', 'number'],
  ['[$USD] #,##0', 'number'],
  ['"unclosed d', 'number'],
  ['yyyy-mm-dd', 'date'],
  ['d/m/yyyy', 'date'],
  ['mmm', 'date'],
  ['[$-41E]d mmmm bbbb', 'date'],
  ['[$-409]m/d/yy;@', 'date'],
  ['dd/mm/yyyy\\ hh:mm', 'date-time'],
  ['yyyy"T"hh', 'date-time'],
  ['h:mm AM/PM', 'time'],
  ['hh:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['[h]:mm:ss', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
  ['[>=100]0', 'number'],
  ['"[h]"0', 'number'],
  [`"${'x'.repeat(300)}"d`, 'number'],
])('%s means a %s', (code, meaning) => {
  expect(formatMeaning(code)).toBe(meaning);
});

test('formats every workbook has', () => {
  const of = (meaning: string): number[] =>
    Array.from({ length: 60 }, (_, id) => id).filter((id) => builtInMeaning(id) === meaning);
  expect(of('date')).toEqual([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  expect(of('time')).toEqual([18, 19, 20, 21, 45, 47]);
  expect(of('date-time')).toEqual([22, 32, 33, 34, 35]);
  expect(of('elapsed')).toEqual([46]);
});

test('a format made to be slow comes to an end', () => {
  expect(formatMeaning('"'.repeat(100_000) + '['.repeat(100_000) + '\\'.repeat(50_000))).toBe('number');
});
