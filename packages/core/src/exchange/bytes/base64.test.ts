import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from './base64.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

test('bytes are written as Node writes them, and read back', () => {
  fc.assert(
    fc.property(bytes, (input) => {
      expect(encodeBase64(input)).toBe(Buffer.from(input).toString('base64'));
      expect(encodeBase64Url(input)).toBe(Buffer.from(input).toString('base64url'));
      expect(decodeBase64(encodeBase64(input))).toEqual(input);
      expect(decodeBase64Url(encodeBase64Url(input))).toEqual(input);
    }),
  );
});

test('of all texts of one length that Node reads as the same bytes, one is read', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const spellings = [...alphabet].filter((last) => decodeBase64Url(`-${last}`) !== undefined);
  expect(spellings).toEqual(['A', 'Q', 'g', 'w']);
});

test.each([
  ['padding', 'AA=='],
  ['a length that no bytes have', 'AAAAA'],
  ['the other alphabet', 'AA+/'],
  ['a blank', 'AA AA'],
  ['a line break at the end', 'AAAA\n'],
  ['a bit that is not used', 'AB'],
])('base64url with %s is refused', (_, text) => {
  expect(decodeBase64Url(text)).toBeUndefined();
});

test.each([
  ['no padding', 'AA'],
  ['too much padding', 'AAA=='],
  ['padding inside', 'AA==AAAA'],
  ['the other alphabet', 'AA-_'],
  ['a bit that is not used', 'AB=='],
])('base64 with %s is refused', (_, text) => {
  expect(decodeBase64(text)).toBeUndefined();
});
