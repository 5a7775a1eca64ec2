import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { goodCases, ndjson } from '../_files.ts';
import { csvOf } from '../_tables.ts';
import { canary, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import { cells, columnOf, headings, workbook } from './_workbook.ts';
import { zipOf } from './_zip.ts';

const [first] = goodCases(1) as [object];
const good = ndjson([{ ...first, narrative: canary }]);
const codes = (found: readonly string[]) => found.map((one) => one.replace(/@.*/u, ''));

/** The good case as CSV with another narrative. */
const csvWith = (narrative: string) => csvOf([headings, cells.with(columnOf('Narrative'), narrative)]);

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => swapped(utf16le(text));
const utf32le = (text: string) => {
  const bytes = Buffer.alloc([...text].length * 4);
  for (const [i, letter] of [...text].entries()) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, i * 4);
  return bytes;
};

/** Text in an old encoding of one or two bytes a letter, made by asking which bytes mean which letter. */
function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label, { fatal: true });
  const bytesOf = new Map<string, number[]>();
  const note = (...bytes: number[]) => {
    try {
      const letter = decoder.decode(new Uint8Array(bytes));
      if ([...letter].length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
    } catch {
      // These bytes mean nothing in this encoding.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) note(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) note(lead, trail);
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = bytesOf.get(letter);
      if (!bytes) throw new Error(`${label} has no ${letter}.`);
      return bytes;
    }),
  );
}

describe('encodings and packing', () => {
  test('9a the byte order mark of UTF-8 is left out, and noted', async () => {
    for (const [name, content] of [
      ['cases.ndjson', good],
      ['cases.json', `[${good}]`],
      ['cases.csv', csvWith(canary)],
    ] as const) {
      const found = await outcomeOf(name, `\ufeff${content}`);
      expect(found).toMatchObject({ exit: 0, read: 1 });
      expect(codes(found.notes)).toContain('intake.bom');
    }
  });

  test('9b JSON in UTF-16 or UTF-32 is refused by name, with a mark or without', async () => {
    for (const text of [good, `[${good}]`])
      for (const bytes of [
        utf16le(`\ufeff${text}`),
        utf16be(`\ufeff${text}`),
        utf16le(text),
        utf16be(text),
        utf32le(`\ufeff${text}`),
        utf32le(`\ufeff${text}`).swap32(),
      ])
        expect((await outcomeOf('cases.json', bytes)).refused).toBe('intake.encoding');
  });

  test('9c a table in UTF-16 with a mark is read, and noted', async () => {
    for (const bytes of [
      utf16le(`\ufeff${csvWith(`${canary} สมชาย`)}`),
      utf16be(`\ufeff${csvWith(`${canary} สมชาย`)}`),
    ]) {
      const found = await outcomeOf('cases.csv', bytes);
      expect(found).toMatchObject({ exit: 0, read: 1 });
      expect(codes(found.notes)).toContain('intake.utf-16');
      expect((await readAll(new Blob([new Uint8Array(bytes)]), 'cases.csv')).records).toMatchObject([
        { narrative: `${canary} สมชาย` },
      ]);
    }
  });

  test('23a gzip under another name is known by its bytes, and unpacked while it is read', async () => {
    for (const name of ['cases.json', 'cases.ndjson.gz', 'cases.csv', 'cases'])
      expect(await outcomeOf(name, gzipSync(good))).toMatchObject({ exit: 0, read: 1 });
  });

  test.each<[string, Buffer, string]>([
    ['cut off', gzipSync(good).subarray(0, -20), 'intake.gzip-truncated'],
    ['with a wrong checksum', flipped(gzipSync(good), -6), 'intake.gzip-checksum'],
    [
      'with something behind it',
      Buffer.concat([gzipSync(good), Buffer.from(canary)]),
      'intake.gzip-trailing',
    ],
    ['in gzip', gzipSync(gzipSync(good)), 'intake.gzip-nested'],
    ['of a workbook', gzipSync(workbook()), 'intake.gzip-nested'],
    ['of an archive', gzipSync(zipOf([{ name: 'r/r.zip', data: canary }])), 'intake.gzip-nested'],
    [
      'that grows without end',
      gzipSync(Buffer.concat([Buffer.from(good), Buffer.alloc(64 << 20, ' ')])),
      'intake.gzip-bomb',
    ],
  ])('23b gzip %s is an error and never a smaller file', async (_, bytes, code) => {
    const found = await outcomeOf('cases.ndjson', bytes);
    expect(found.refused ?? codes(found.errors).at(-1)).toBe(code);
    if (found.report) expect(found.report.verdicts.readable).toBe(false);
  });

  test.each([
    ['bzip2', 'BZh91AY'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['rar', 'Rar!\x1a\x07'],
  ])('23c what is packed otherwise is refused by name: %s', async (_, beginning) => {
    const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.from(canary)]);
    expect((await outcomeOf('cases.json', bytes)).refused).toBe('intake.compressed');
  });

  test.each([
    ['Western Europe', 'windows-1252', `José Müller, Ñuñoa ${canary}`],
    ['Arabic', 'windows-1256', `الراتب لم يدفع ${canary}`],
    ['Thai', 'windows-874', `สมชาย ยังไม่ได้รับค่าจ้าง ${canary}`],
    ['Japanese', 'shift_jis', `給料が支払われない ${canary}`],
    ['Chinese', 'gb18030', `三个月没有发工资 ${canary}`],
    ['Korean', 'euc-kr', `임금을 받지 못했다 ${canary}`],
  ])(
    '34a an old encoding is never guessed in silence: without a word it is refused, and told how to go on (%s)',
    async (_, label, narrative) => {
      const bytes = encoded(csvWith(narrative), label);
      expect((await outcomeOf('cases.csv', bytes)).refused).toBe('intake.encoding-unclear');
      const found = await outcomeOf('cases.csv', bytes, { encoding: label });
      expect(found).toMatchObject({ exit: 0, read: 1 });
      expect(codes(found.notes)).toContain('intake.encoding-read');
      const { records } = await readAll(new Blob([new Uint8Array(bytes)]), 'cases.csv', { encoding: label });
      expect(records).toMatchObject([{ narrative }]);
    },
  );

  test('34b UTF-16 without a mark is not read as cells full of NUL', async () => {
    for (const bytes of [utf16le(csvWith(canary)), utf16be(csvWith(canary))])
      expect((await outcomeOf('cases.csv', bytes)).refused).toBe('intake.encoding-unclear');
  });

  test('34c bytes that the given encoding does not have are an error, and names do not change', async () => {
    const bytes = Buffer.concat([Buffer.from(csvWith(canary)), Buffer.from([0xdb, 0xdc, 0x0a])]);
    const found = await outcomeOf('cases.csv', bytes, { encoding: 'windows-874' });
    expect(found.refused ?? codes(found.errors)).toEqual(expect.stringMatching(/^intake\.encoding/u));
  });
});

/** The same bytes but for one, counted from the end. */
function flipped(bytes: Buffer, place: number): Buffer {
  const other = Buffer.from(bytes);
  const at = bytes.length + place;
  other[at] = (other[at] ?? 0) ^ 0xff;
  return other;
}
