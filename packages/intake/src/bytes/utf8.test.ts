import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstInvalidUtf8, incompleteTail, utf16Units } from './utf8.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

test.each([
  ['overlong slash', bytes(0x61, 0xc0, 0xaf), 1],
  ['overlong of three', bytes(0xe0, 0x80, 0xaf), 0],
  ['surrogate', bytes(0xed, 0xa0, 0x80), 0],
  ['above U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ['lead F5', bytes(0x61, 0x62, 0xf5, 0x80), 2],
  ['stray continuation', bytes(0x80), 0],
  ['cut off', bytes(0x61, 0xe0, 0xb8), 1],
  ['highest', bytes(0xf4, 0x8f, 0xbf, 0xbf), -1],
])('%s', (_, given, offset) => {
  expect(firstInvalidUtf8(given)).toBe(offset);
});

test('agrees with TextDecoder on any bytes', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const likely = fc.constantFrom(
    0x41,
    0xc3,
    0xa9,
    0xe0,
    0xb8,
    0xaa,
    0xed,
    0xa0,
    0xf0,
    0x9f,
    0x98,
    0x80,
    0xf4,
    0xff,
  );
  fc.assert(
    fc.property(fc.array(likely, { maxLength: 12 }), (values) => {
      let valid = true;
      try {
        decoder.decode(bytes(...values));
      } catch {
        valid = false;
      }
      expect(firstInvalidUtf8(bytes(...values)) < 0).toBe(valid);
    }),
    { numRuns: 3000 },
  );
});

test('a cut character begins the tail, wherever it is cut', () => {
  const text = new TextEncoder().encode('aéส😀');
  for (let end = 0; end <= text.length; end++) {
    const tail = incompleteTail(text.subarray(0, end));
    expect(firstInvalidUtf8(text.subarray(0, tail))).toBe(-1);
    expect(end - tail).toBeLessThan(4);
  }
  expect(incompleteTail(text)).toBe(text.length);
});

test('columns count as editors count them', () => {
  const text = 'aéส😀z';
  const encoded = new TextEncoder().encode(text);
  expect(utf16Units(encoded, 0, encoded.length)).toBe(text.length);
});
