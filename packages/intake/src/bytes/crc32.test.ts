import { expect, test } from 'vitest';
import { bytesOf } from './_fixtures.ts';
import { crc32 } from './crc32.ts';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of %j', (text, sum) => {
  expect(crc32(bytesOf(text))).toBe(sum);
});

test('continued over chunks it is that of the whole', () => {
  const bytes = bytesOf('123456789');
  for (let at = 0; at <= bytes.length; at++) {
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(0xcbf43926);
  }
});
