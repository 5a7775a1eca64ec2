import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['plain', 'plain'],
  [1.5, '1.5'],
  [false, 'false'],
  [undefined, ''],
  [['a', 'b'], 'a;b'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaced', '" spaced"'],
])('the cell %j is written as %j', (value, expected) => {
  expect(toCsv(['h'], [[value]])).toBe(`h\r\n${expected}\r\n`);
});

test('cells are parted by commas, rows by CR LF', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
  ).toBe('a,b\r\n1,2\r\n3,4\r\n');
});
