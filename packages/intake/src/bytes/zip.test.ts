import { deflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blobOf, bytesOf, listOf, memoryPeak, noise, unreadable } from './_fixtures.ts';
import { type EntryFields, zipBytes } from './_zip-bytes.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openZip } from './zip.ts';

async function textOf(bytes: Uint8Array, name: string, limits: Limits = defaultLimits): Promise<string> {
  const zip = await openZip(blobOf(bytes), limits);
  return new TextDecoder().decode(
    new Uint8Array((await listOf(zip.read(name))).flatMap((chunk) => [...chunk])),
  );
}

/** The code an archive is refused with when its entry `a` is read. */
function refusal(entries: readonly EntryFields[], limits?: Limits): Promise<string> {
  return unreadable(textOf(zipBytes(entries), 'a', limits));
}

const hello = bytesOf('hello, hello, hello');

test('reads stored and deflated entries, whatever the case of the name', async () => {
  const bytes = zipBytes([
    { name: 'a/B.xml', data: hello },
    { name: 'stored', data: hello, method: 0 },
    { name: 'empty', data: new Uint8Array(0), method: 0 },
  ]);
  expect(await textOf(bytes, 'A/b.xml')).toBe('hello, hello, hello');
  expect(await textOf(bytes, 'stored')).toBe('hello, hello, hello');
  expect(await textOf(bytes, 'empty')).toBe('');
  const zip = await openZip(blobOf(bytes), defaultLimits);
  expect(zip.names).toEqual(['a/B.xml', 'stored', 'empty']);
  expect([zip.has('A/B.XML'), zip.has('b.xml')]).toEqual([true, false]);
});

test('reads what another writer packed, and a comment at the end', async () => {
  const data = noise(60_000);
  const zip = await openZip(blobOf(zipSync({ x: data, y: hello })), defaultLimits);
  expect((await listOf(zip.read('x'))).flatMap((chunk) => [...chunk])).toEqual([...data]);
  expect(
    await textOf(
      zipBytes([{ name: 'a', data: hello }], {
        comment: `PK\x05\x06${'a note'.repeat(9)}`,
      }),
      'a',
    ),
  ).toBe('hello, hello, hello');
});

test.each<[string, string, EntryFields[]]>([
  [
    'two entries of one name',
    'intake.zip-duplicate',
    [
      { name: 'a', data: hello },
      { name: 'a', data: hello },
    ],
  ],
  [
    'names that differ by case only',
    'intake.zip-duplicate',
    [
      { name: 'a', data: hello },
      { name: 'A', data: hello },
    ],
  ],
  [
    'entries at the same place',
    'intake.zip-overlap',
    [
      { name: 'a', data: hello },
      { name: 'b', data: hello, central: { offset: 0 } },
    ],
  ],
  [
    'an entry that reaches into the next',
    'intake.zip-overlap',
    [
      { name: 'a', data: hello, central: { packedSize: 90 } },
      { name: 'b', data: hello },
    ],
  ],
  [
    'an entry that reaches into the directory',
    'intake.zip-overlap',
    [{ name: 'a', data: hello, central: { packedSize: 9000 } }],
  ],
  [
    'another name in the local header',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, local: { name: 'b' } }],
  ],
  [
    'another size in the local header',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, local: { size: 3 } }],
  ],
  [
    'another method in the local header',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, local: { method: 0 } }],
  ],
  [
    'a size that is too small',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, central: { size: 5 }, local: { size: 5 } }],
  ],
  [
    'a size that is too large',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, central: { size: 500 }, local: { size: 500 } }],
  ],
  [
    'no size at all',
    'intake.zip-mismatch',
    [{ name: 'a', data: hello, central: { size: 0 }, local: { size: 0 } }],
  ],
  [
    'a wrong checksum',
    'intake.zip-checksum',
    [{ name: 'a', data: hello, central: { crc: 1 }, local: { crc: 1 } }],
  ],
  [
    'data that does not inflate',
    'intake.zip-deflate',
    [
      {
        name: 'a',
        data: new Uint8Array(30).fill(0xff),
        method: 0,
        central: { method: 8 },
        local: { method: 8 },
      },
    ],
  ],
  [
    'deflated data of no bytes',
    'intake.zip-deflate',
    [
      {
        name: 'a',
        data: new Uint8Array(0),
        method: 0,
        central: { method: 8 },
        local: { method: 8 },
      },
    ],
  ],
  ['an encrypted entry', 'intake.encrypted', [{ name: 'a', data: hello, flags: 1 }]],
  ['a method nobody uses', 'intake.zip-method', [{ name: 'a', data: hello, central: { method: 14 } }]],
  ['an offset outside', 'intake.zip-overlap', [{ name: 'a', data: hello, central: { offset: 99_999 } }]],
  [
    'an offset to other data',
    'intake.zip-structure',
    [
      {
        name: 'a',
        data: hello,
        method: 0,
        central: { offset: 3, packedSize: 2 },
      },
    ],
  ],
  [
    'a size that needs ZIP64 without its fields',
    'intake.zip-structure',
    [{ name: 'a', data: hello, central: { size: 0xffffffff } }],
  ],
  [
    'a declared size over the limit',
    'intake.zip-bomb',
    [{ name: 'a', data: hello, central: { size: 0x7fffffff } }],
  ],
])('refuses %s with %s', async (_, code, entries) => {
  expect(await refusal(entries)).toBe(code);
});

test('refuses too many entries and a directory that does not fit its count', async () => {
  const many = Array.from({ length: 5 }, (_, i) => ({
    name: `${i}`,
    data: hello,
    method: 0 as const,
  }));
  expect(await unreadable(openZip(blobOf(zipBytes(many)), { ...defaultLimits, zipEntries: 4 }))).toBe(
    'intake.zip-entries',
  );
  expect(await unreadable(openZip(blobOf(zipBytes(many, { entries: 4 })), defaultLimits))).toBe(
    'intake.zip-structure',
  );
  expect(await unreadable(openZip(blobOf(zipBytes(many, { entries: 6 })), defaultLimits))).toBe(
    'intake.zip-structure',
  );
});

test('refuses a directory outside of the archive, and encryption before anything is read', async () => {
  const bytes = zipBytes([{ name: 'a', data: hello }]);
  new DataView(bytes.buffer).setUint32(bytes.length - 6, 0x7f_ff_ff, true);
  expect(await unreadable(openZip(blobOf(bytes), defaultLimits))).toBe('intake.zip-structure');
  const locked = zipBytes([{ name: 'a', data: hello, flags: 1 }]);
  expect(await unreadable(openZip(blobOf(locked), defaultLimits))).toBe('intake.encrypted');
});

test('no byte comes out beyond the declared size', async () => {
  const data = noise(200_000);
  const short = { size: 70_000 };
  const zip = await openZip(
    blobOf(zipBytes([{ name: 'a', data, central: short, local: short }])),
    defaultLimits,
  );
  let out = 0;
  const reading = async (): Promise<void> => {
    for await (const chunk of zip.read('a')) out += chunk.length;
  };
  expect(await unreadable(reading())).toBe('intake.zip-mismatch');
  expect(out).toBeLessThanOrEqual(70_000);
});

test('sizes that follow the data may be missing before it', async () => {
  const zeros = { crc: 0, size: 0, packedSize: 0 };
  expect(await textOf(zipBytes([{ name: 'a', data: hello, flags: 8, local: zeros }]), 'a')).toBe(
    'hello, hello, hello',
  );
  expect(await refusal([{ name: 'a', data: hello, flags: 0, local: zeros }])).toBe('intake.zip-mismatch');
});

test('what really comes out counts, against the ratio and the declared size', async () => {
  const zeros = new Uint8Array(8 << 20);
  expect(await refusal([{ name: 'a', data: zeros }])).toBe('intake.zip-bomb');
  expect(
    (
      await textOf(zipBytes([{ name: 'a', data: zeros }]), 'a', {
        ...defaultLimits,
        ratio: 1100,
      })
    ).length,
  ).toBe(8 << 20);
  // What compresses that much but stays small is no bomb.
  const shorter = zeros.subarray(0, 1 << 20);
  expect((await textOf(zipBytes([{ name: 'a', data: shorter }]), 'a')).length).toBe(1 << 20);
  // A size that lies passes the limit of the archive, and is caught by counting.
  const lie = { size: 10 };
  const small = { ...defaultLimits, uncompressedBytes: 2 << 20, ratio: 1100 };
  expect(await refusal([{ name: 'a', data: zeros, central: lie, local: lie }], small)).toBe(
    'intake.zip-mismatch',
  );
});

test('a bomb is stopped before it is unpacked', async () => {
  const zeros = deflateSync(new Uint8Array(64 << 20), { level: 9 });
  const size = 64 << 20;
  const fields = { method: 8, size, crc: 0 };
  const bytes = zipBytes([{ name: 'a', data: zeros, method: 0, central: fields, local: fields }]);
  const peak = memoryPeak();
  const zip = await openZip(blobOf(bytes), defaultLimits);
  const read = async (): Promise<void> => {
    for await (const _ of zip.read('a')) peak.note();
  };
  expect(await unreadable(read())).toBe('intake.zip-bomb');
  peak.note();
  expect(peak.bytes).toBeLessThan(100 << 20);
});

test('the total is that of the archive, however often a part is read', async () => {
  const data = noise(1000);
  const bytes = blobOf(
    zipBytes([
      { name: 'a', data },
      { name: 'b', data },
    ]),
  );
  const zip = await openZip(bytes, {
    ...defaultLimits,
    uncompressedBytes: 2000,
  });
  for (let i = 0; i < 5; i++) expect((await listOf(zip.read('a')))[0]).toHaveLength(1000);
  expect(await unreadable(openZip(bytes, { ...defaultLimits, uncompressedBytes: 1999 }))).toBe(
    'intake.zip-bomb',
  );
});

test('every truncation is refused', async () => {
  const bytes = zipBytes([{ name: 'a', data: hello }]);
  for (let end = 0; end < bytes.length; end++) {
    expect(await unreadable(textOf(bytes.subarray(0, end), 'a'))).toBe('intake.zip-truncated');
  }
});

test('names that would lead out of a folder are only names', async () => {
  const names = ['../../etc/passwd', '/abs', 'C:\\x', 'a\0b', '__proto__'];
  const zip = await openZip(blobOf(zipBytes(names.map((name) => ({ name, data: hello })))), defaultLimits);
  expect(zip.names).toEqual(names);
  expect(zip.has('etc/passwd')).toBe(false);
  expect(zip.has('constructor')).toBe(false);
});

/** The archive with 64-bit fields where 32-bit ones would do, as writers do that do not know sizes beforehand. */
function wide(total: bigint): Uint8Array {
  const plain = zipBytes([{ name: 'a', data: hello, central: { size: 0xffffffff } }]);
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const extra = new Uint8Array(12);
  new DataView(extra.buffer).setUint16(0, 1, true);
  new DataView(extra.buffer).setUint16(2, 8, true);
  new DataView(extra.buffer).setBigUint64(4, total, true);
  view.setUint16(directory + 30, extra.length, true);
  const nameEnd = directory + 47;
  const bytes = new Uint8Array([...plain.subarray(0, nameEnd), ...extra, ...plain.subarray(nameEnd)]);
  new DataView(bytes.buffer).setUint32(bytes.length - 10, 47 + extra.length, true);
  return bytes;
}

test('ZIP64 sizes are read, and refused over the limit', async () => {
  expect(await textOf(wide(BigInt(hello.length)), 'a')).toBe('hello, hello, hello');
  expect(await unreadable(textOf(wide(2n ** 60n), 'a'))).toBe('intake.zip-bomb');
});
