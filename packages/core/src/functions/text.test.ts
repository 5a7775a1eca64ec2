import { expect, test } from 'vitest';
import { foldText } from './text.ts';

const fold = foldText.bind({ codelists: new Map() }) as (text: string) => string;

test.each([
  ['MAYA-Devi  Contoh', 'mayadevicontoh'],
  ['Ｍａｙａ', 'maya'],
  ["N'Guessan 2", 'nguessan2'],
])('%s is folded', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('vowel signs and tones are kept: they tell names apart', () => {
  expect(fold('मीना')).not.toBe(fold('मना'));
  expect(fold('สมชาย')).not.toBe(fold('สมชย'));
  expect(fold('Thảo')).not.toBe(fold('Thao'));
});
