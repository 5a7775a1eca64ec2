import { expect, test } from 'vitest';
import { code, page, prose, table } from './markdown.ts';

test('prose cannot start a tag, a cell or a row, and keeps its code', () => {
  expect(prose('a <b> | `c`\n d & e')).toBe('a &lt;b> \\| `c` d &amp; e');
});

test.each([
  ['a || b', '`a \\|\\| b`'],
  ['a `b` c', '``a `b` c``'],
  ['a\n  b', '`a b`'],
])('code %j is written %j', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('a table has a header and as many cells in each row', () => {
  expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
});

test('a page leaves out what is absent', () => {
  expect(page(['# A', false, undefined, 'b'])).toBe('# A\n\nb\n');
});
