import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { file } from '../_files.ts';
import { canary, codesOf as codes, outcomeOf } from './_outcome.ts';
import { sheet, sheetName, whole, withEntry, workbook } from './_workbook.ts';
import { type Entry, zipOf } from './_zip.ts';

describe('archives', () => {
  test('41a entries that share their bytes are refused, however they overlap', async () => {
    const honest = zipOf([...whole, { name: 'xl/media/a.bin', data: canary }]);
    const places = [0, 30, honest.indexOf(sheetName) - 30 + 5];
    for (const offset of places) {
      const overlapping = zipOf([...whole, { name: 'xl/media/a.bin', data: canary, central: { offset } }]);
      expect((await outcomeOf('cases.xlsx', overlapping)).refused).toMatch(
        /^intake\.zip-(overlap|mismatch|structure)$/u,
      );
    }
    const twice = whole.find(({ name }) => name === sheetName) as Entry;
    const same = zipOf([
      ...whole,
      { ...twice, name: 'xl/worksheets/sheet2.xml', packed: Buffer.alloc(0), central: { offset: 0 } },
    ]);
    expect((await outcomeOf('cases.xlsx', same)).refused).toBe('intake.zip-overlap');
  });

  test('41b more bytes than may come out in all are refused before anything is unpacked', async () => {
    const parts = Array.from(
      { length: 3 },
      (_, i): Entry => ({ name: `xl/media/${i}.bin`, data: canary, central: { size: 200 << 20 } }),
    );
    expect((await outcomeOf('cases.xlsx', zipOf([...whole, ...parts]))).refused).toBe('intake.zip-bomb');
  });

  test('41c an archive in the place of a workbook is refused, and one inside a workbook is not opened', async () => {
    const inner = zipOf([{ name: 'bomb.txt', data: canary }]);
    expect((await outcomeOf('cases.xlsx', zipOf([{ name: 'cases.xlsx', data: workbook() }]))).refused).toBe(
      'intake.not-xlsx',
    );
    expect((await outcomeOf('cases.xlsx', zipOf([{ name: 'r/r.zip', data: inner }]))).refused).toBe(
      'intake.not-xlsx',
    );
    const carrying = await outcomeOf(
      'cases.xlsx',
      zipOf([...whole, { name: 'xl/embeddings/r.zip', data: inner }]),
    );
    expect(carrying).toMatchObject({ exit: 0, read: 1 });
    expect(codes(carrying.notes)).toContain('intake.not-read-beside-cells');
  });

  test('41d an archive that holds itself again and again is refused at the first look', async () => {
    // The one entry claims the bytes of the whole archive as its content, as a quine does.
    const quine = zipOf([
      { name: 'xl/workbook.xml', data: canary, central: { offset: 0, packedSize: 4000, size: 4000 } },
    ]);
    expect((await outcomeOf('cases.xlsx', quine)).refused).toMatch(
      /^intake\.zip-(overlap|mismatch|structure)$/u,
    );
  });

  test.each<[string, () => Buffer, string | undefined]>([
    [
      'another name before the data',
      () => withEntry({ local: { name: 'xl/worksheets/sheet9.xml' } }),
      'intake.zip-mismatch',
    ],
    ['another method before the data', () => withEntry({ local: { method: 0 } }), 'intake.zip-mismatch'],
    ['another size before the data', () => withEntry({ local: { size: 5 } }), 'intake.zip-mismatch'],
    ['another size in the list', () => withEntry({ central: { size: 5 } }), 'intake.zip-mismatch'],
    [
      'sizes of zero in the list',
      () => withEntry({ central: { size: 0, packedSize: 0 } }),
      'intake.zip-mismatch',
    ],
    [
      'sizes of zero everywhere',
      () => withEntry({ central: { size: 0, packedSize: 0 }, local: { size: 0, packedSize: 0 } }),
      'intake.zip-deflate',
    ],
    [
      'sizes said to be in fields that are not there',
      () => withEntry({ central: { size: 0xffffffff } }),
      'intake.zip-structure',
    ],
    [
      'a size beyond all bounds in the wide fields',
      () => withEntry({ central: { size: 0xffffffff }, extra: wide(2 ** 40) }),
      'intake.zip-bomb',
    ],
    [
      'a wrong size in the wide fields',
      () => withEntry({ central: { size: 0xffffffff }, extra: wide(5) }),
      'intake.zip-mismatch',
    ],
    [
      'sizes behind the data, as writers to a stream put them',
      () => withEntry({ descriptor: true }),
      undefined,
    ],
    ['one name twice', () => zipOf([...whole, { name: sheetName, data: sheet }]), 'intake.zip-duplicate'],
    [
      'one name in two cases',
      () => zipOf([...whole, { name: sheetName.toUpperCase(), data: sheet }]),
      'intake.zip-duplicate',
    ],
    ['more entries than are there', () => zipOf(whole, { entries: 40 }), 'intake.zip-structure'],
    ['fewer entries than are there', () => zipOf(whole, { entries: 2 }), 'intake.zip-structure'],
    ['an offset behind the end', () => withEntry({ central: { offset: 1 << 30 } }), 'intake.zip-overlap'],
    ['a second end within the comment', () => zipOf(whole, { comment: `PK\x05\x06${canary}` }), undefined],
    [
      'three thousand entries',
      () =>
        zipOf([...whole, ...Array.from({ length: 3000 }, (_, i) => ({ name: `xl/media/${i}`, data: '' }))]),
      'intake.zip-entries',
    ],
    [
      'an unknown way of packing',
      () => withEntry({ central: { method: 14 }, local: { method: 14 } }),
      'intake.zip-method',
    ],
  ])(
    '42 an archive that lies about itself is refused, one that is only unusual is read: %s',
    async (_, make, refused) => {
      const found = await outcomeOf('cases.xlsx', make());
      expect([found.refused, found.read]).toEqual([refused, refused === undefined ? 1 : 0]);
    },
  );

  test.each([
    ['out of the folder', `../../../../tmp/${canary}`, undefined],
    ['absolute', `/tmp/${canary}`, undefined],
    ['of a drive', `C:\\Windows\\${canary}`, undefined],
    ['of another computer', `\\\\server\\${canary}`, undefined],
    ['with a NUL', `xl/workbook.xml\0${canary}`, undefined],
    ['of a device', `xl/CON/${canary}`, undefined],
    ['with an escape sequence', `xl/media/\x1b[2J${canary}.png`, undefined],
    ['no UTF-8', Buffer.from([0x78, 0x6c, 0x2f, 0xff, 0xfe]), undefined],
    ['very long', `xl/${'x'.repeat(60_000)}${canary}`, 'intake.zip-structure'],
  ])('43a names in an archive are only compared, never written to: a name %s', async (_, name, refused) => {
    const bytes = zipOf([...whole, { name, data: canary }]);
    const path = await file('cases.xlsx', bytes);
    const found = await outcomeOf('cases.xlsx', bytes);
    expect([found.refused, found.read]).toEqual([refused, refused === undefined ? 1 : 0]);
    expect(await readdir(dirname(path))).toEqual(['cases.xlsx']);
    const written = (await readdir(tmpdir())).filter((one) => one.includes(canary));
    expect(written).toEqual([]);
  });

  test('43b a link in the place of a part is read as the text that it is, and not followed', async () => {
    const link = withEntry({ data: '/etc/passwd', method: 0, attributes: 0o120777 * 65536 });
    expect((await outcomeOf('cases.xlsx', link)).refused).toBe('intake.xml-syntax');
  });
});

/** The extra field of an archive that holds a size too large for the usual one. */
function wide(size: number): Buffer {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(BigInt(size), 4);
  return field;
}
