import { boolean } from '@amparo/core';
import { expect, test } from 'vitest';
import { inShort, readInto } from './_read.ts';
import { yesNoIn } from './boolean.ts';

const read = (text: string, cross?: string) =>
  inShort(readInto(boolean(), text, cross === undefined ? {} : { answers: { 'cross-mark': cross } }));

test.each([
  'ar',
  'bn',
  'en',
  'fa',
  'fil',
  'hi',
  'id',
  'km',
  'lo',
  'ms',
  'my',
  'ne',
  'si',
  'ta',
  'th',
  'ur',
  'vi',
  'zh',
])('yes and no in %s', (language) => {
  const [yes, no] = yesNoIn(language);
  expect([read(yes), read(no)]).toEqual(['true', 'false']);
});

test.each([
  ['ใช่', 'true'],
  ['ไม่', 'false'],
  ['មាន', 'true'],
  ['អត់ទេ', 'false'],
  ['စစ်', '! yes-no-not-understood'],
  ['မဟုတ်ပါ', 'false'],
  ['بله', 'true'],
  ['بلي', 'true'],
  ['نہیں', 'false'],
  ['YES.', 'true'],
  ['yes?', '! yes-no-not-understood'],
  ['tidak', 'false'],
  ['没有', 'false'],
  ['१', 'true digits-rewritten'],
  ['০', 'false digits-rewritten'],
  ['✓', 'true'],
  ['✔\ufe0f', 'true unseen-left-out'],
  ['☐', 'false'],
  ['maybe', '! yes-no-not-understood'],
  ['-', '! yes-no-not-understood'],
  ['yes no', '! yes-no-not-understood'],
])('%s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['x', 'X', '✗', '☒', '❌', '×'])('%s is asked for', (text) => {
  expect(read(text)).toBe('! yes-no-not-understood cross-mark');
  expect(read(text, 'yes')).toBe('true cross-as-answered');
  expect(read(text, 'no')).toBe('false cross-as-answered');
});
