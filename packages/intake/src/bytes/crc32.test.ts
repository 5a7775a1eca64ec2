import { describe, expect, test } from 'vitest';
import { bytesOf, noise } from './_fixtures.ts';
import { crc32, crc32Here } from './crc32.ts';

describe.each([
  ['by the platform', crc32],
  ['here', crc32Here],
])('%s', (_, sum) => {
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j', (text, expected) => {
    expect(sum(bytesOf(text))).toBe(expected);
  });

  test('continued over chunks it is that of the whole', () => {
    const bytes = bytesOf('123456789');
    for (let at = 0; at <= bytes.length; at++) {
      expect(sum(bytes.subarray(at), sum(bytes.subarray(0, at)))).toBe(0xcbf43926);
    }
  });
});

test('both agree at every length', () => {
  const bytes = noise(300);
  for (let from = 0; from < 20; from += 1)
    for (let to = from; to < bytes.length; to += 7)
      expect(crc32Here(bytes.subarray(from, to), from)).toBe(crc32(bytes.subarray(from, to), from));
});
