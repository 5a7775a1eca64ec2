import { expect, test } from 'vitest';
import { decodeXlsxText } from './xlsx-text.ts';

test.each([
  ['plain', 'plain'],
  ['a_x000D_\nb', 'a\r\nb'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x0e2A_', 'ส'],
  ['_xD83D__xDE00_', '😀'],
  ['_x12_ _x00GG_ x000D_', '_x12_ _x00GG_ x000D_'],
])('%j is %j', (text, decoded) => {
  expect(decodeXlsxText(text)).toBe(decoded);
});
