import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, bytesOf, cutAt, inChunks, memoryPeak, unreadable } from './_fixtures.ts';
import { type CsvOptions, readCsv } from './csv.ts';
import type { CsvItem } from './csv-rows.ts';
import { defaultLimits } from './limits.ts';

const limits = {
  ...defaultLimits,
  lineBytes: 60,
  quoteChars: 30,
  cellChars: 20,
  columns: 5,
};

const shown = (item: CsvItem): unknown[] =>
  item.problem
    ? [
        item.row,
        item.line,
        item.problem.code,
        ...(item.problem.column === undefined ? [] : [item.problem.column]),
      ]
    : [item.row, item.line, ...item.cells];

async function read(text: string, options: CsvOptions = { delimiter: ',' }): Promise<unknown[][]> {
  return (await allOf(readCsv(inChunks(bytesOf(text), 5), limits, options))).map(shown);
}

test.each([
  [
    'plain',
    'a,b\n1,2\n',
    [
      [1, 1, 'a', 'b'],
      [2, 2, '1', '2'],
    ],
  ],
  [
    'no last line end',
    'a,b\n1,2',
    [
      [1, 1, 'a', 'b'],
      [2, 2, '1', '2'],
    ],
  ],
  [
    'empty cells',
    ',\na,,\n',
    [
      [1, 1, '', ''],
      [2, 2, 'a', '', ''],
    ],
  ],
  [
    'blank lines count',
    '\n\na\n\r\nb',
    [
      [3, 3, 'a'],
      [5, 5, 'b'],
    ],
  ],
  [
    'mixed line ends',
    'a\r\nb\rc\nd',
    [
      [1, 1, 'a'],
      [2, 2, 'b'],
      [3, 3, 'c'],
      [4, 4, 'd'],
    ],
  ],
  ['only headings', 'a,b', [[1, 1, 'a', 'b']]],
  ['spaces are kept', ' a , b\n', [[1, 1, ' a ', ' b']]],
  [
    'quoted',
    '"a","b,c"\n"",""\n',
    [
      [1, 1, 'a', 'b,c'],
      [2, 2, '', ''],
    ],
  ],
  ['escaped quotes', '"a""b","""",""""""\n', [[1, 1, 'a"b', '"', '""']]],
  [
    'line ends in quotes',
    '"a\nb","c\r\nd"\n1,2\n"\n"\n3',
    [
      [1, 1, 'a\nb', 'c\r\nd'],
      [2, 4, '1', '2'],
      [3, 5, '\n'],
      [4, 7, '3'],
    ],
  ],
  [
    'a quote within a cell',
    'a"b,c"\n5\'4"\n',
    [
      [1, 1, 'a"b', 'c"'],
      [2, 2, '5\'4"'],
    ],
  ],
  ['a quote after a space', 'a, "b"\n', [[1, 1, 'a', ' "b"']]],
  [
    'text behind a quote',
    '"a"b,c\n',
    [
      [1, 1, 'intake.csv-after-quote', 1],
      [1, 1, 'ab', 'c'],
    ],
  ],
  [
    'a quote is not closed',
    'a\nx,"b,c\nd,e\n',
    [
      [1, 1, 'a'],
      [2, 2, 'intake.csv-quote', 2],
      [3, 3, 'd', 'e'],
    ],
  ],
  [
    'the quotes of two rows have paired',
    'x,"b,c\nd,"e"\nf\n',
    [
      [1, 1, 'intake.csv-quote', 2],
      [2, 2, 'd', 'e'],
      [3, 3, 'f'],
    ],
  ],
  [
    'a quote closes too late',
    `"${'x\n'.repeat(20)}",y\nz`,
    [
      [1, 1, 'intake.csv-quote', 1],
      ...Array.from({ length: 19 }, (_, i) => [i + 2, i + 2, 'x']),
      [21, 21, 'intake.csv-quote', 1],
      [22, 22, 'z'],
    ],
  ],
  [
    'a line is too long',
    `a\n${'x'.repeat(61)}\nb\n`,
    [
      [1, 1, 'a'],
      [2, 2, 'intake.line-too-long'],
      [3, 3, 'b'],
    ],
  ],
  [
    'a quoted row is too long',
    `"a","${'x'.repeat(28)}","${'y'.repeat(28)}"\nb\n`,
    [
      [1, 1, 'intake.line-too-long'],
      [2, 2, 'b'],
    ],
  ],
  [
    'a cell is too long',
    `a,${'x'.repeat(21)}\nb,${'x'.repeat(20)}\n`,
    [
      [1, 1, 'intake.cell-too-long', 2],
      [2, 2, 'b', 'x'.repeat(20)],
    ],
  ],
  [
    'too many columns',
    '1,2,3,4,5,6,7\n1,2,3,4,5\n"1",2,3,4,5,6\n',
    [
      [1, 1, 'intake.too-many-columns'],
      [1, 1, '1', '2', '3', '4', '5'],
      [2, 2, '1', '2', '3', '4', '5'],
      [3, 3, 'intake.too-many-columns'],
      [3, 3, '1', '2', '3', '4', '5'],
    ],
  ],
  [
    'a NUL',
    'a\0,b\nc,"d\0"\n"e"\n',
    [
      [1, 1, 'intake.nul', 1],
      [2, 2, 'intake.nul', 2],
      [3, 3, 'e'],
    ],
  ],
  ['formulas are kept as they are', '=1+1,"@x",+971,-1\n', [[1, 1, '=1+1', '@x', '+971', '-1']]],
  ['nothing', '', []],
])('%s', async (_, text, rows) => {
  expect(await read(text)).toEqual(rows);
});

test('a problem tells the cell', async () => {
  const [item] = await allOf(readCsv(new Blob(['a,"b']), limits, { delimiter: ',' }));
  expect(item?.problem).toEqual({
    code: 'intake.csv-quote',
    line: 1,
    row: 1,
    column: 2,
    params: { cell: 'B1', limit: 30 },
  });
});

test('sep= in the first line names the delimiter and is no row', async () => {
  expect(await read('sep=;\r\na;b,c\n', {})).toEqual([
    [1, 1, 'intake.csv-delimiter'],
    [1, 2, 'a', 'b,c'],
  ]);
  expect(await read('SEP=^\na^b\n', {})).toEqual([
    [1, 1, 'intake.csv-delimiter'],
    [1, 2, 'a', 'b'],
  ]);
});

test('sep= is passed over where the rows are divided by something else', async () => {
  expect(await read('sep=,\na;b;c\n1;2;3\n', {})).toEqual([
    [1, 1, 'intake.csv-delimiter'],
    [1, 2, 'a', 'b', 'c'],
    [2, 3, '1', '2', '3'],
  ]);
  // One column may be declared, too.
  expect(await read('sep=,\na\nb\n', {})).toEqual([
    [1, 2, 'a'],
    [2, 3, 'b'],
  ]);
});

test('the first wrong byte of a text is told with its line', async () => {
  const text = `a,b\n${'1,é\n'.repeat(20_000)}`;
  const bytes = new Uint8Array([...new TextEncoder().encode(text), 0x78, 0xe9, 0x2c, 0x0a]);
  const error = await allOf(readCsv(new Blob([bytes]), limits)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'intake.encoding', params: { line: 20_002, byte: bytes.length - 3 } });
});

test('the encoding is found or given', async () => {
  const rows = [[1, 1, 'ñ', 'ส']];
  expect(await read('\ufeffñ,ส\n', {})).toEqual([[1, 1, 'intake.bom'], ...rows]);
  const thai = allOf(
    readCsv(new Blob([new Uint8Array([0xca, 0x2c, 0xc1])]), limits, {
      encoding: 'windows-874',
    }),
  );
  expect((await thai).map(shown)).toEqual([[1, 1, 'ส', 'ม']]);
  expect(await unreadable(allOf(readCsv(new Blob([new Uint8Array([0xca, 0x2c])]), limits)))).toBe(
    'intake.encoding',
  );
});

test('UTF-16 without a mark is told, and not read as cells full of NUL', async () => {
  const text = 'id,name\n1,abc\n2,def\n';
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) bytes[i * 2] = text.charCodeAt(i);
  expect(await unreadable(allOf(readCsv(inChunks(bytes, 3), limits)))).toBe('intake.encoding');
});

test('the result does not depend on where the bytes are cut', async () => {
  const piece = fc.constantFrom(
    'a',
    ',',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    'ñ😀',
    '\0',
    'x'.repeat(25),
    ';',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 30 }),
      fc.array(fc.nat(400), { maxLength: 4 }),
      async (pieces, cuts) => {
        const bytes = bytesOf(pieces.join(''));
        const small = { ...limits, sampleChars: 8 };
        const whole = await allOf(readCsv(new Blob([bytes.slice()]), small));
        expect(await allOf(readCsv(inChunks(bytes, 1), small))).toEqual(whole);
        expect(
          await allOf(
            readCsv(
              cutAt(
                bytes,
                cuts.map((cut) => cut % (bytes.length + 1)),
              ),
              small,
            ),
          ),
        ).toEqual(whole);
      },
    ),
    { numRuns: 1500 },
  );
});

test('split at every byte, a file with everything in it reads the same', async () => {
  const bytes = bytesOf(
    `\ufeffid;"na""me";x\r\n\r\n1;"two\r\nlines";é😀\r"a"b;"\n${'y'.repeat(70)}\n;;\0\nz;1;2`,
  );
  const small = { ...limits, sampleChars: 16 };
  const whole = await allOf(readCsv(new Blob([bytes.slice()]), small));
  for (let at = 0; at <= bytes.length; at++)
    expect(await allOf(readCsv(cutAt(bytes, [at]), small))).toEqual(whole);
});

test('what is written by the rules is read as it was', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ส', '=', ';'),
    maxLength: 8,
  });
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      async (rows, end) => {
        const text = rows
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join(end);
        const options = { delimiter: ',' };
        const items = await allOf(readCsv(inChunks(bytesOf(text), 3), defaultLimits, options));
        expect(items.map((item) => (item.problem ? item.problem : item.cells))).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});

test('a gigabyte without a line end, and one without a closing quote, are passed over in flat memory', async () => {
  for (const first of ['', 'a,"']) {
    const chunk = new Uint8Array(1 << 20).fill(0x61);
    const peak = memoryPeak();
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      yield bytesOf(`id,name\n${first}`);
      for (let i = 0; i < 1024; i++) {
        if (i % 32 === 0) peak.note();
        yield chunk;
      }
      yield bytesOf('\nlast,row\n');
    }
    const rows = (await allOf(readCsv(endless(), defaultLimits))).map(shown);
    expect(rows[1]?.[2]).toBe(first === '' ? 'intake.line-too-long' : 'intake.csv-quote');
    expect(rows[2]).toEqual([3, 3, 'last', 'row']);
    expect(peak.bytes).toBeLessThan(100 << 20);
  }
}, 30_000);

test('unbalanced quotes in every row are a problem of each, and come to an end', async () => {
  const blob = new Blob(['x,"y\nz,w\n'.repeat(100_000)]);
  const items = await allOf(readCsv(blob, defaultLimits));
  expect(items.length).toBeGreaterThan(100_000);
});
