import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, bytesOf, cutAt, inChunks, memoryPeak, unreadable } from './_fixtures.ts';
import { readJsonDocument } from './json-document.ts';
import type { JsonDocumentItem, JsonDocumentOptions } from './json-item.ts';
import { defaultLimits } from './limits.ts';
import { locateInJson } from './positions.ts';

const limits = { ...defaultLimits, lineBytes: 64 };

const shown = (item: JsonDocumentItem): unknown[] =>
  item.problem
    ? [item.pointer, item.problem.code, item.problem.byte, ...(item.problem.fatal ? ['fatal'] : [])]
    : [item.pointer, item.line, item.column, item.value];

async function read(text: string, size = 1 << 16, options: JsonDocumentOptions = {}): Promise<unknown[][]> {
  return (await allOf(readJsonDocument(inChunks(bytesOf(text), size), limits, options))).map(shown);
}

test('a list of records', async () => {
  expect(await read('[\n  {"a":1},\n  {"é":2}, {"a":3}\n]\n')).toEqual([
    ['/0', 2, 3, { a: 1 }],
    ['/1', 3, 3, { é: 2 }],
    ['/2', 3, 12, { a: 3 }],
  ]);
  expect(await read('[]')).toEqual([]);
  expect(await read(' [ ] ')).toEqual([]);
});

test('one record', async () => {
  expect(await read('{"id":1,"events":[{"x":1}]}')).toEqual([['', 1, 1, { id: 1, events: [{ x: 1 }] }]]);
  expect(await read('\n{}')).toEqual([['', 2, 1, {}]]);
  expect(await read('{"parties":[]}')).toEqual([['', 1, 1, { parties: [] }]]);
});

test('what says its record type is a record, whatever list it holds', async () => {
  const record = { items: [{ a: 1 }], recordType: 'survey-instrument' };
  const found = await read(JSON.stringify(record));
  expect(found.map(([pointer, , , value]) => [pointer, value])).toEqual([['', record]]);
});

test('an object that wraps a list, under a known name or as its only member', async () => {
  const two = [
    ['/records/0', 1, 13, { a: 1 }],
    ['/records/1', 1, 21, { a: 2 }],
  ];
  expect(await read('{"records":[{"a":1},{"a":2}]}')).toEqual(two);
  expect(await read('{"records":[{"a":1},{"a":2}],"count":2,"meta":{"by":[]}}')).toEqual(two);
  expect(await read('{"n":1,"cases":[]}')).toEqual([]);
  expect(await read('{"quejas/x":[{"a":1}]}')).toEqual([['/quejas~1x/0', 1, 14, { a: 1 }]]);
  expect(await read('{"data":[{"a":1}]}', 9, { containers: [] })).toEqual([['/data/0', 1, 10, { a: 1 }]]);
  expect(await read('{"id":5,"data":[{"a":1}]}', 9, { containers: [] })).toEqual([
    ['', 1, 1, { id: 5, data: [{ a: 1 }] }],
  ]);
});

test('a wrapper larger than a record may be is read record by record', async () => {
  const records = Array.from({ length: 40 }, (_, i) => ({ i }));
  const items = await read(JSON.stringify({ title: 'x', all: records }), 10);
  expect(items.map(([, , , value]) => value)).toEqual(records);
});

test('a broken record is told and the next one read', async () => {
  expect(await read(`[{"a":x},{"b":1,"b":2},{"c":"${'x'.repeat(80)}"},{"d":4},tru]`, 7)).toEqual([
    ['/0', 'intake.json-syntax', 6],
    ['/1', 'intake.duplicate-key', 16],
    ['/2', 'intake.record-too-long', 23],
    ['/3', 1, 113, { d: 4 }],
    ['/4', 'intake.json-syntax', 123],
  ]);
});

test.each([
  [
    '[{"a":1}',
    [
      ['/0', 1, 2, { a: 1 }],
      ['', 'intake.truncated', 8, 'fatal'],
    ],
  ],
  [
    '[{"a":1},',
    [
      ['/0', 1, 2, { a: 1 }],
      ['', 'intake.truncated', 9, 'fatal'],
    ],
  ],
  [
    '[{"a":1},{"b"',
    [
      ['/0', 1, 2, { a: 1 }],
      ['/1', 'intake.truncated', 13, 'fatal'],
    ],
  ],
  [
    '[1,]',
    [
      ['/0', 1, 2, 1],
      ['', 'intake.json-syntax', 3, 'fatal'],
    ],
  ],
  [
    '[1 2]',
    [
      ['/0', 1, 2, 1],
      ['', 'intake.json-syntax', 3, 'fatal'],
    ],
  ],
  ['[,1]', [['/0', 'intake.json-syntax', 1, 'fatal']]],
  ['[}', [['/0', 'intake.json-syntax', 1, 'fatal']]],
  ['[', [['', 'intake.truncated', 1, 'fatal']]],
  [
    '[1]]',
    [
      ['/0', 1, 2, 1],
      ['', 'intake.json-trailing', 3, 'fatal'],
    ],
  ],
  [
    '{"a":1}\n{"a":2}',
    [
      ['', 1, 1, { a: 1 }],
      ['', 'intake.json-trailing', 8, 'fatal'],
    ],
  ],
  ['{"a":1', [['', 'intake.truncated', 6, 'fatal']]],
  [
    '{"records":[1',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.truncated', 13, 'fatal'],
    ],
  ],
  [
    '{"records":[1]',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.truncated', 14, 'fatal'],
    ],
  ],
  [
    '{"records":[1],}',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.json-syntax', 15, 'fatal'],
    ],
  ],
  [
    '{"records":[1],"x":}',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.json-syntax', 19, 'fatal'],
    ],
  ],
  [
    '{"records":[1],"x":[1}',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.json-syntax', 21],
      ['', 'intake.truncated', 22, 'fatal'],
    ],
  ],
  [
    '{"x":bad,"records":[1]}',
    [
      ['', 'intake.json-syntax', 5],
      ['/records/0', 1, 21, 1],
    ],
  ],
  [
    '{"records":[1],"records":[2]}',
    [
      ['/records/0', 1, 13, 1],
      ['', 'intake.duplicate-key', 15],
    ],
  ],
  ['nonsense', [['', 'intake.json-syntax', 0, 'fatal']]],
  ['42', [['', 1, 1, 42]]],
])('%s', async (text, expected) => {
  for (const size of [1, 3, 100]) expect(await read(text, size)).toEqual(expected);
});

test('what is no JSON from the start stops instead of being passed over', async () => {
  expect(await read(`[{"a": it's ${'x'.repeat(100)}`, 16)).toEqual([
    ['/0', 'intake.json-syntax', 7, 'fatal'],
  ]);
});

test('a file with a mark is read, UTF-16 is refused, an empty one has no records', async () => {
  expect(await read('\ufeff[1]', 2)).toEqual([
    ['', 'intake.bom', 0],
    ['/0', 1, 2, 1],
  ]);
  expect(
    await unreadable(allOf(readJsonDocument(new Blob([new Uint8Array([0xff, 0xfe, 0x5b, 0])]), limits))),
  ).toBe('intake.encoding');
  expect(await read(' \n')).toEqual([]);
});

test('the result does not depend on the chunks', async () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '{"a":1}',
    '{"records":[',
    '}',
    ',',
    '"é😀"',
    '\n',
    ' ',
    '{"b":[1,2],"b":1}',
    `"${'x'.repeat(70)}"`,
    '"x":',
    '7',
    '"a',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 10 }),
      fc.array(fc.nat(300), { maxLength: 5 }),
      async (pieces, cuts) => {
        const bytes = bytesOf(pieces.join(''));
        const whole = await allOf(readJsonDocument(new Blob([bytes.slice()]), limits));
        const places = cuts.map((cut) => cut % (bytes.length + 1));
        expect(await allOf(readJsonDocument(cutAt(bytes, places), limits))).toEqual(whole);
      },
    ),
    { numRuns: 400 },
  );
});

test('a text cut at any byte between two readings is read the same', async () => {
  const text =
    '{"n":"\\"\\\\","records":[{"a":"\\\\\\"]é😀"},{"b":[1,{"c":"\\u00e9"}]}, 12 ,"x\\\\"], "y" : null }\n';
  const whole = (await read(text)).map((item) => item.slice(3));
  expect(whole).toHaveLength(4);
  const size = 1 << 16;
  for (let cut = 0; cut <= bytesOf(text).length; cut++) {
    // The first reading takes in exactly so much, and the cut falls at its end.
    const items = await read(' '.repeat(size - cut) + text, size);
    expect(items.map((item) => item.slice(3))).toEqual(whole);
  }
});

test('a record that comes in a hundred thousand pieces is read', async () => {
  const bytes = bytesOf(`[{"a":"${'x'.repeat(1_500_000)}"}]`);
  const big = { ...defaultLimits, stringChars: 2_000_000 };
  expect(await allOf(readJsonDocument(inChunks(bytes, 16), big))).toHaveLength(1);
});

test('a list of any values gives these values, each where it begins', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.json({ maxDepth: 3 }), { maxLength: 6 }),
      fc.constantFrom(',', ' ,\n ', '\r\n,'),
      async (texts, comma) => {
        const bytes = bytesOf(`[${texts.join(comma)}]`);
        const items = await allOf(readJsonDocument(inChunks(bytes, 5), defaultLimits));
        expect(items).toHaveLength(texts.length);
        items.forEach((item, i) => {
          if (item.problem) return;
          expect(item.value).toEqual(JSON.parse(texts[i] ?? ''));
          const { line, column, byte } = item;
          expect(locateInJson(bytes, item.pointer)).toEqual({
            line,
            column,
            byte,
          });
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('a large list is read in flat memory', async () => {
  const record = bytesOf(`{"text":"${'x'.repeat(4000)}"},`);
  const peak = memoryPeak();
  async function* list(): AsyncGenerator<Uint8Array, void, undefined> {
    yield bytesOf('{"records":[');
    for (let i = 0; i < 25_000; i++) {
      if (i % 1000 === 0) peak.note();
      yield record;
    }
    yield bytesOf('{}]}');
  }
  let count = 0;
  for await (const batch of readJsonDocument(list(), defaultLimits)) count += batch.length;
  expect(count).toBe(25_001);
  expect(peak.bytes).toBeLessThan(100 << 20);
});

test('a record without end is passed over in flat memory', async () => {
  const chunk = new Uint8Array(1 << 20).fill(0x61);
  const peak = memoryPeak();
  async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
    yield bytesOf('[{"a":"');
    for (let i = 0; i < 300; i++) {
      if (i % 16 === 0) peak.note();
      yield chunk;
    }
    yield bytesOf('"},{"b":1}]');
  }
  const items = (await allOf(readJsonDocument(endless(), defaultLimits))).map((item) =>
    shown(item).slice(0, 2),
  );
  expect(items).toEqual([
    ['/0', 'intake.record-too-long'],
    ['/1', 1],
  ]);
  expect(peak.bytes).toBeLessThan(100 << 20);
});
