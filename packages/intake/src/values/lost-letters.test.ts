import { expect, test } from 'vitest';
import { lostLetters } from './lost-letters.ts';

test.each([
  ['Ma\ufffda', 'certain'],
  ['锟斤拷锟斤拷', 'certain'],
  ['Joséï¿½', 'certain'],
  ['Nguy?n V?n An', 'among-letters'],
  ['ti?????ng', 'among-letters'],
  ['????? ?????', 'several-words'],
  ['?????, ???? (???)', 'several-words'],
  ['?????', 'one-word'],
  ['??', 'one-word'],
  ['?', undefined],
  ['? / ?', undefined],
  ['Why was she not paid? Nobody knows.', undefined],
  ['https://example.org/case?id=7', undefined],
  ['www.example.org/a?b', undefined],
  ['C-1', undefined],
  ['สมชาย', undefined],
  ['', undefined],
])('%j is %s', (text, expected) => {
  expect(lostLetters(text)).toBe(expected);
});
