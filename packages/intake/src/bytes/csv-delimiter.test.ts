import { expect, test } from 'vitest';
import { detectDelimiter } from './csv-delimiter.ts';
import { defaultLimits } from './limits.ts';

const detect = (text: string, whole = true): string => detectDelimiter(text, whole, defaultLimits);

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1;2;3\n', ';'],
  ['a\tb\n1\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['decimal commas: a;b\n1,5;2,5\n3,0;4,1\n'.slice(16), ';'],
  ['a;b;c\nx;1,5;y\nx;2,5;y\nx;3,5;y\n', ';'],
  ['"a;b;c","d;e;f"\n"1;2","3"\n', ','],
  ['"a,b";"c,d"\n"1,2";"3"\n', ';'],
  ['name,notes\nA,"one; two; three"\nB,"four; five; six"\n', ','],
  ['Report of March\n\na,b,c\n1,2,3\n4,5,6\n', ','],
  ['a,b\n1,2\n3\n4,5,6\n7,8\n', ','],
  ['only one column\nof text\n', ','],
  [`${'a,'.repeat(30)}x; y\n${'a,'.repeat(29)}x; y\n${'a,'.repeat(32)}x; y\n`, ','],
  ['', ','],
])('%j', (text, delimiter) => {
  expect(detect(text)).toBe(delimiter);
});

test('a row that the sample cuts off does not count', () => {
  expect(detect('a;b;c,d\n1;2;3,4\n5,6', false)).toBe(';');
  expect(detect('a;b;c,d\n1;2;3,4\n5,6', true)).toBe(',');
});
