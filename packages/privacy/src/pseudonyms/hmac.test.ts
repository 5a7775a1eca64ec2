import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacUnder, joinParts } from './hmac.ts';

const text = (words: string) => Buffer.from(words).toString('hex');
const large = 'aa'.repeat(131);

/** RFC 4231, section 4: key, data and HMAC-SHA-256, in hexadecimal. Of the fifth, the first 128 bits are given. */
const vectors = [
  ['0b'.repeat(20), text('Hi There'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    text('Jefe'),
    text('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  ['aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
  [
    '0102030405060708090a0b0c0d0e0f10111213141516171819',
    'cd'.repeat(50),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  ['0c'.repeat(20), text('Test With Truncation'), 'a3b6167473100ee06e0c796c2955552b'],
  [
    large,
    text('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    large,
    text(
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
] as const;

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');

describe('HMAC-SHA-256', () => {
  it.each(vectors.map((vector, index) => [index + 1, ...vector] as const))(
    'is that of RFC 4231, test case %i',
    async (_, key, data, expected) => {
      const mac = hex(await (await hmacUnder(bytes(key)))(bytes(data)));
      expect(mac.slice(0, expected.length)).toBe(expected);
    },
  );

  it('is that of OpenSSL for any key and message', async () => {
    const some = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((found) => Uint8Array.from(found));
    await fc.assert(
      fc.asyncProperty(some, some, async (key, message) => {
        const expected = createHmac('sha256', key).update(message).digest('hex');
        return hex(await (await hmacUnder(key))(message)) === expected;
      }),
      { numRuns: 200 },
    );
  });
});

describe('joinParts', () => {
  it('gives other bytes for other parts', () => {
    const parts = fc.array(fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '\0', '\u00e9') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        return (hex(joinParts(one)) === hex(joinParts(other))) === isSame;
      }),
      { numRuns: 2000 },
    );
    expect(hex(joinParts(['ab', 'c']))).toBe('0000000261620000000163');
  });
});
