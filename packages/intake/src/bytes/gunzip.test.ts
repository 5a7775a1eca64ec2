import { constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, cutAt, inChunks, listOf, memoryPeak, noise, unreadable } from './_fixtures.ts';
import { gunzip } from './gunzip.ts';
import { defaultLimits, type Limits } from './limits.ts';

const packed = (text: string | Uint8Array, level = 6): Uint8Array =>
  new Uint8Array(gzipSync(text, { level }));
const together = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

async function unpacked(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits = defaultLimits,
): Promise<Uint8Array> {
  return new Uint8Array(Buffer.concat(await listOf(gunzip(chunks, limits))));
}

const textOf = async (bytes: Uint8Array, size = 5): Promise<string> =>
  new TextDecoder().decode(await unpacked(inChunks(bytes, size)));

test('unpacks what zlib packs, at every level and however it is cut', async () => {
  const data = together(noise(70_000), bytesOf('id,name\n'.repeat(20_000)), noise(3));
  for (const level of [0, 1, 6, 9]) {
    const bytes = packed(data, level);
    for (const size of [1, 7, 1 << 15, bytes.length])
      expect(Buffer.compare(await unpacked(inChunks(bytes, size)), data)).toBe(0);
  }
  expect(await textOf(new Uint8Array(gzipSync('huffman only', { strategy: constants.Z_HUFFMAN_ONLY })))).toBe(
    'huffman only',
  );
});

test('several packed texts are one, cut anywhere, and an empty one is nothing', async () => {
  const bytes = together(packed('id,name\n'), packed(''), packed('1,a\n', 0), packed('2,b\n'));
  for (let at = 0; at <= bytes.length; at++)
    expect(new TextDecoder().decode(await unpacked(cutAt(bytes, [at])))).toBe('id,name\n1,a\n2,b\n');
  expect(await textOf(packed(''))).toBe('');
});

test('a header may hold a name, a comment and more', async () => {
  const plain = packed('id\n1\n');
  const fields = [8, 0, ...bytesOf('extra!!!'), ...bytesOf('cases of May.csv\0'), ...bytesOf('a note\0')];
  const bytes = together(
    plain.subarray(0, 3),
    Uint8Array.of(0x1c),
    plain.subarray(4, 10),
    Uint8Array.from(fields),
    plain.subarray(10),
  );
  for (let size = 1; size < 50; size++) expect(await textOf(bytes, size)).toBe('id\n1\n');
});

test('zeros that fill up the end are passed over', async () => {
  const bytes = together(packed('id\n1\n'), new Uint8Array(512));
  for (const size of [1, 30, 1000]) expect(await textOf(bytes, size)).toBe('id\n1\n');
});

test('what stands behind the end is told', async () => {
  for (const more of [
    bytesOf('x'),
    together(new Uint8Array(3), bytesOf('x')),
    together(new Uint8Array(3), packed('a')),
  ]) {
    const bytes = together(packed('id\n1\n'), more);
    for (let at = 0; at <= bytes.length; at++)
      expect(await unreadable(unpacked(cutAt(bytes, [at])))).toBe('intake.gzip-trailing');
  }
});

test('cut off anywhere, it is cut off', async () => {
  const bytes = together(packed('id,name\n1,a\n'), packed(noise(300)));
  const first = packed('id,name\n1,a\n').length;
  for (let length = 1; length < bytes.length; length++) {
    // Between two packed texts nothing shows that the second is missing.
    if (length !== first)
      expect(await unreadable(textOf(bytes.subarray(0, length)))).toBe('intake.gzip-truncated');
  }
});

test('a byte that is wrong gives a clean error, or the same text', async () => {
  const text = 'id,name\n1,a\n2,b\n3,c\n';
  const bytes = packed(text);
  const codes = new Map<string, number>();
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [1, 0x80, 0xff]) {
      const wrong = bytes.map((byte, i) => (i === at ? byte ^ flip : byte));
      const end = await textOf(wrong, 4).catch((error: { code: string }) => error.code);
      if (end !== text) expect(end).toMatch(/^intake\.gzip-(damaged|checksum|truncated|trailing)$/);
      codes.set(end, (codes.get(end) ?? 0) + 1);
    }
  }
  expect([...codes.keys()]).toEqual(
    expect.arrayContaining(['intake.gzip-damaged', 'intake.gzip-checksum', text]),
  );
});

test('the length at the end is checked as well as the sum', async () => {
  const bytes = packed('id\n1\n');
  for (const at of [-1, -4, -5, -8])
    expect(
      await unreadable(textOf(bytes.map((byte, i) => (i === bytes.length + at ? byte ^ 1 : byte)))),
    ).toBe('intake.gzip-checksum');
});

test('any bytes come back as they were, in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(900), { maxLength: 5 }),
      async (parts, cuts) => {
        const bytes = together(...parts.map((part) => packed(part)));
        const places = cuts.map((cut) => cut % (bytes.length + 1));
        expect(await unpacked(cutAt(bytes, places))).toEqual(together(...parts));
      },
    ),
  );
});

test('a bomb is stopped early, and what is merely small once packed is not', async () => {
  const zeros = packed(new Uint8Array(64 << 20), 9);
  const peak = memoryPeak();
  let size = 0;
  const bomb = async (): Promise<void> => {
    for await (const bytes of gunzip(inChunks(zeros, 1 << 15), defaultLimits)) {
      size += bytes.length;
      peak.note();
    }
  };
  expect(await unreadable(bomb())).toBe('intake.gzip-bomb');
  expect(size).toBeLessThan(16 << 20);
  expect(peak.bytes).toBeLessThan(32 << 20);
  const blank = packed(new Uint8Array(1 << 20), 9);
  expect((await unpacked(inChunks(blank, 100))).length).toBe(1 << 20);
});

test('a bomb of many packed texts is one, too', async () => {
  const part = packed(new Uint8Array(1 << 20), 9);
  const many = together(...Array.from({ length: 8 }, () => part));
  expect(await unreadable(unpacked(inChunks(many, 999)))).toBe('intake.gzip-bomb');
});

test('records that differ in their ids alone are far from a bomb', async () => {
  const id = (n: number): string =>
    `${noise(16 + n)
      .slice(n)
      .join('')
      .slice(0, 8)}-${n}`;
  const rows = Array.from({ length: 3000 }, (_, n) => `${id(n)}${',wages.unpaid'.repeat(60)}\n`).join('');
  expect((await textOf(packed(rows, 9), 1000)).length).toBe(rows.length);
});

test('much is unpacked in flat memory', async () => {
  const piece = packed(noise(1 << 20));
  const peak = memoryPeak();
  async function* many(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let i = 0; i < 256; i++) yield* inChunks(piece, 1 << 18);
  }
  let size = 0;
  for await (const bytes of gunzip(many(), defaultLimits)) {
    size += bytes.length;
    if (size % 37 === 0) peak.note();
  }
  expect(size).toBe(256 << 20);
  expect(peak.bytes).toBeLessThan(100 << 20);
}, 60_000);
