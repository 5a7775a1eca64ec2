import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBasedUuid } from './name-based-uuid.ts';

test('the example of RFC 9562', () => {
  expect(nameBasedUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('hashes as Node does, however long the name is', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (namespace, name) => {
      const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex');
      const digest = createHash('sha1').update(prefix).update(name).digest();
      digest[6] = ((digest[6] as number) & 0x0f) | 0x50;
      digest[8] = ((digest[8] as number) & 0x3f) | 0x80;
      expect(nameBasedUuid(namespace, name).replaceAll('-', '')).toBe(digest.subarray(0, 16).toString('hex'));
    }),
  );
});
