import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, bytesOf, cutAt, inChunks, unreadable } from './_fixtures.ts';
import { defaultLimits } from './limits.ts';
import { type NdjsonItem, readNdjson } from './ndjson.ts';
import { locateInJson } from './positions.ts';

const limits = { ...defaultLimits, lineBytes: 64 };

const shown = (item: NdjsonItem): unknown[] =>
  item.problem ? [item.line, item.problem.code, item.problem.byte] : [item.line, item.value];

async function read(text: string | Uint8Array, size = 1 << 16): Promise<unknown[][]> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  return (await allOf(readNdjson(inChunks(bytes, size), limits))).map(shown);
}

test('one value per line, blank lines passed over but counted', async () => {
  expect(await read('{"a":1}\n\n \t\r\n{"a":2}\r\n3')).toEqual([
    [1, { a: 1 }],
    [4, { a: 2 }],
    [5, 3],
  ]);
  expect(await read('')).toEqual([]);
});

test('a broken line is told by line and byte and spoils no other', async () => {
  expect(await read(`{"a":1}\n{"a":x}\n{"a":1,"a":2}\n{"b":"${'x'.repeat(80)}"}\n{"a":4}\n{"a":`)).toEqual([
    [1, { a: 1 }],
    [2, 'intake.json-syntax', 13],
    [3, 'intake.duplicate-key', 23],
    [4, 'intake.line-too-long', 30],
    [5, { a: 4 }],
    [6, 'intake.truncated', 132],
  ]);
});

test('records in brackets or with commas are told line by line', async () => {
  expect((await read('[\n{"a":1},\n{"a":2}\n]')).map(([line, code]) => [line, code])).toEqual([
    [1, 'intake.truncated'],
    [2, 'intake.json-trailing'],
    [3, { a: 2 }],
    [4, 'intake.json-syntax'],
  ]);
});

test('invalid UTF-8 spoils its line only, wherever the chunks are cut', async () => {
  const bytes = new Uint8Array([...bytesOf('{"a":"ñ"}\n{"a":"'), 0xe0, 0xb8, ...bytesOf('"}\n{"a":"สม"}\n')]);
  const expected = [
    [1, { a: 'ñ' }],
    [2, 'intake.encoding', 17],
    [3, { a: 'สม' }],
  ];
  for (let size = 1; size <= bytes.length; size++) expect(await read(bytes, size)).toEqual(expected);
});

test('UTF-16 is refused and a byte order mark noted', async () => {
  expect(await unreadable(read(new Uint8Array([0xfe, 0xff, 0, 0x7b])))).toBe('intake.encoding');
  expect(await read('\ufeff{"a":1}')).toEqual([
    [1, 'intake.bom', 0],
    [1, { a: 1 }],
  ]);
});

test('the result does not depend on the chunks', async () => {
  const line = fc.constantFrom(
    '{"a":"สมชาย","b":[1,2]}',
    '{"a":1',
    '',
    '  ',
    '{"a":1,"\\u0061":2}',
    `"${'x'.repeat(70)}"`,
    '"\\ud800"',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.nat(400), { maxLength: 5 }),
      async (lines, end, cuts) => {
        const bytes = bytesOf(lines.join(end));
        const whole = await allOf(readNdjson(new Blob([bytes.slice()]), limits));
        const places = cuts.map((cut) => cut % (bytes.length + 1));
        expect(await allOf(readNdjson(cutAt(bytes, places), limits))).toEqual(whole);
      },
    ),
    { numRuns: 200 },
  );
});

test('each record keeps its text, in which a finding can be placed', async () => {
  const [, second] = await allOf(readNdjson(inChunks(bytesOf('{}\n{"a":{"ñ":[1,true]}}\n'), 5), limits));
  if (!second || second.problem) return expect.unreachable();
  const { line, byte, bytes } = second;
  expect(locateInJson(bytes, '/a/ñ/1', { line, column: 1, byte })).toEqual({
    line: 2,
    column: 14,
    byte: 17,
  });
});

test('a line of a gigabyte does not stop the lines behind it', async () => {
  const chunk = new Uint8Array(1 << 20).fill(0x5b);
  async function* gigabyte(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let i = 0; i < 1024; i++) yield chunk;
    yield bytesOf('\n{"a":1}\n');
  }
  expect((await allOf(readNdjson(gigabyte(), defaultLimits))).map(shown)).toEqual([
    [1, 'intake.line-too-long', 0],
    [2, { a: 1 }],
  ]);
});
