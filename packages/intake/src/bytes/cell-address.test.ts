import { expect, test } from 'vitest';
import { cellRef, columnName, LAST_COLUMN, parseCellRange, parseCellRef } from './cell-address.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [LAST_COLUMN, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('every column is read as it is written', () => {
  for (let column = 0; column <= LAST_COLUMN; column++) {
    expect(parseCellRef(cellRef(column, column + 1))).toEqual({
      column,
      row: column + 1,
    });
  }
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A1048577',
  'XFE1',
  'ZZZZ1',
  'a1',
  'A1B',
  '$A$1',
  'A-1',
  'A1.5',
  'A00000000001',
  ' A1',
  'À1',
])('%j is no address', (ref) => {
  expect(parseCellRef(ref)).toBeUndefined();
});

test('ranges', () => {
  expect(parseCellRange('B4:B9')).toEqual({
    from: { column: 1, row: 4 },
    to: { column: 1, row: 9 },
  });
  expect(parseCellRange('XFD1048576')).toEqual({
    from: { column: LAST_COLUMN, row: 1_048_576 },
    to: { column: LAST_COLUMN, row: 1_048_576 },
  });
  for (const text of ['', 'B9:B4', 'C1:B2', 'A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2'])
    expect(parseCellRange(text)).toBeUndefined();
});
