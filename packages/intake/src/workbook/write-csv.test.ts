import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../bytes/csv.ts';
import { defaultLimits } from '../bytes/limits.ts';
import { unguardFormula } from '../values/formula-text.ts';
import { gathered } from './_written.ts';
import { csvRow, writeCsv } from './write-csv.ts';

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '\r',
      ' ',
      "'",
      '=',
      '+',
      '-',
      '@',
      'a',
      '1',
      '\ufeff',
    ),
  }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
);
const rows = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );
const how = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  mark: fc.boolean(),
});

async function readBack(bytes: Uint8Array<ArrayBuffer>, delimiter: string): Promise<string[][]> {
  const read: string[][] = [];
  for await (const batch of readCsv(new Blob([bytes]), defaultLimits, { delimiter }))
    for (const item of batch) {
      if (!item.problem) read.push(item.cells.map(unguardFormula));
      else if (item.problem.code !== 'intake.bom') throw new Error(item.problem.code);
    }
  return read;
}

describe('CSV', () => {
  test('is read back as it was written, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, how, async (written, options) => {
        expect(await readBack(await gathered(writeCsv(written, options)), options.delimiter)).toEqual(
          written,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('holds no cell that begins like a formula, whether or not quotes are understood', () => {
    fc.assert(
      fc.property(cell, how, (value, { delimiter, lineEnd }) => {
        const line = csvRow([value, 'x'], { delimiter, lineEnd });
        const [first] = line.replace(/^"/u, '');
        if (value !== '' && !/^-\d+(\.\d+)?$/u.test(value))
          expect(first).not.toMatch(/[=+\-@\t\r\n＝＋－＠]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('begins with the mark by which Excel knows UTF-8, and ends rows as RFC 4180 has it', async () => {
    const bytes = await gathered(
      writeCsv([
        ['ক', 1],
        [true, undefined],
      ]),
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('ক,1\r\ntrue,\r\n');
  });

  test.each([
    [1e-7, '0.0000001'],
    [-1.5e-10, '-0.00000000015'],
    [1.25e21, '1250000000000000000000'],
    [123456789012345680000, '123456789012345680000'],
    [-5, '-5'],
    // In some countries, 7.301 would be seven thousand.
    [7.301, '7.3010'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('writes the number %d in plain digits', (value, text) => {
    expect(csvRow([value, 1])).toBe(`${text},1\r\n`);
    expect(Number(text)).toBe(value);
  });

  test('cannot hold what is no number', () => {
    expect(() => csvRow([Number.NaN])).toThrow(RangeError);
    expect(() => csvRow([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });

  test('takes rows as they come, without gathering them', async () => {
    let given = 0;
    async function* many() {
      for (; given < 50_000; given += 1) yield ['a'.repeat(20), 'b'];
    }
    const chunks = writeCsv(many());
    await chunks.next();
    expect(given).toBeLessThan(10_000);
    await chunks.return();
  });
});
