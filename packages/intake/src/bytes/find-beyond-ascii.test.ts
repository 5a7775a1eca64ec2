import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBeyondAscii } from './find-beyond-ascii.ts';

test('finds the first byte beyond ASCII, wherever a piece begins and ends in its memory', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.boolean(),
      (bytes, from, length, isAscii) => {
        const all = isAscii ? bytes.map((byte) => byte & 0x7f) : bytes;
        const piece = all.subarray(from, from + length);
        expect(findBeyondAscii(piece)).toBe(piece.findIndex((byte) => byte >= 0x80));
      },
    ),
  );
});
