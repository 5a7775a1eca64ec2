import { expect, test } from 'vitest';
import { regionOf } from './region.ts';

const cell = (name: string, row: number) => ({ kind: 'cell' as const, cell: name, row });

test.each([
  [cell('H42', 42), { startLine: 42, startColumn: 8, endColumn: 9 }],
  [cell('AA1', 1), { startLine: 1, startColumn: 27, endColumn: 28 }],
  [cell('XFD1048576', 1_048_576), { startLine: 1_048_576, startColumn: 16_384, endColumn: 16_385 }],
  [cell('42', 42), { startLine: 42 }],
  [cell('B4:C9', 4), { startLine: 4, startColumn: 2, endLine: 9, endColumn: 4 }],
  [cell('F', 3), { startLine: 3, startColumn: 6, endColumn: 7 }],
  [cell('', 0), { startLine: 1 }],
  [
    { kind: 'line' as const, line: 3, column: 14 },
    { startLine: 3, startColumn: 14 },
  ],
  [{ kind: 'line' as const, line: 3 }, { startLine: 3 }],
  [{ kind: 'file' as const }, undefined],
])('%o is %o', (place, wanted) => {
  expect(regionOf(place)).toEqual(wanted);
});
