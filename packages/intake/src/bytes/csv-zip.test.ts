import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encoded } from './_encodings.ts';
import { allOf, blobOf, bytesOf, noise, unreadable } from './_fixtures.ts';
import { type EntryFields, zipBytes } from './_zip-bytes.ts';
import { openCsvZip } from './csv-zip.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { TextEncodingOptions } from './text-source.ts';

const open = (bytes: Uint8Array, options: TextEncodingOptions = {}, limits: Limits = defaultLimits) =>
  openCsvZip(blobOf(bytes), limits, options);

const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? bytesOf(data) : data]),
    ),
  );

async function rowsOf(
  bytes: Uint8Array,
  sheet: string,
  options: TextEncodingOptions = {},
): Promise<unknown[]> {
  return (await allOf((await open(bytes, options)).rows(sheet))).map((item) =>
    item.problem ? [item.row, item.problem.code] : [item.row, ...item.content],
  );
}

test('each CSV file is a sheet of its name, with blank cells as blanks and all rows counted', async () => {
  const bytes = zipped({ 'visits.csv': 'a,b\n\n1,,2\n', 'visits-claims.csv': '\ufeffx;y\n"p\nq";r\n' });
  const book = await open(bytes);
  expect(book.sheets).toEqual([
    { name: 'visits.csv', hidden: 'visible' },
    { name: 'visits-claims.csv', hidden: 'visible' },
  ]);
  expect(await rowsOf(bytes, 'visits.csv')).toEqual([
    [1, 'a', 'b'],
    [3, '1', undefined, '2'],
  ]);
  expect(await rowsOf(bytes, 'visits-claims.csv')).toEqual([
    [1, 'intake.bom'],
    [1, 'intake.csv-delimiter'],
    [1, 'x', 'y'],
    [2, 'p\nq', 'r'],
  ]);
  expect(await unreadable(rowsOf(bytes, 'photos.csv'))).toBe('intake.sheet-missing');
});

test('photos, hidden files and other things in the archive are left alone', async () => {
  const bytes = zipped({
    'export/visits.CSV': 'a\n1\n',
    'export/media/1753.jpg': noise(2000),
    'export/readme.txt': 'hello',
    '__MACOSX/export/._visits.csv': noise(100),
    'export/.backup.csv': 'x',
    'export/table.tsv': 'a\tb\n1\t2\n',
  });
  expect((await open(bytes)).sheets.map(({ name }) => name)).toEqual(['visits.CSV', 'table.tsv']);
});

test('names are told apart by their folders where they have to be, and are never a way to a file', async () => {
  const bytes = zipped({
    'may/visits.csv': 'a\nmay\n',
    'june/visits.csv': 'a\njune\n',
    '../../etc/x.csv': 'a\nx\n',
    'C:\\y\u0007.csv': 'a\ny\n',
  });
  const names = ['may/visits.csv', 'june/visits.csv', '../../etc/x.csv', 'C:/y\ufffd.csv'];
  expect((await open(bytes)).sheets.map(({ name }) => name)).toEqual(names);
  for (const name of names)
    expect(await rowsOf(bytes, name)).toEqual([
      [1, 'a'],
      [2, /may|june|x|y/.exec(name.replace('etc/', ''))?.[0]],
    ]);
});

test('an archive without CSV files is refused as what it is', async () => {
  for (const files of [
    {},
    { 'a.txt': 'x' },
    { 'photo.jpg': noise(10) },
    { 'cases.csv.gz': noise(10), 'b.zip': noise(10) },
  ])
    expect(await unreadable(open(zipped(files as Record<string, string>)))).toBe('intake.not-xlsx');
});

test('each file is read in its own encoding', async () => {
  const bytes = zipped({
    'thai.csv': encoded('windows-874', 'ชื่อ,จังหวัด\nสมชาย,ระยอง\n'),
    'utf8.csv': 'ชื่อ\nสมชาย\n',
  });
  const asked: string[] = [];
  const options: TextEncodingOptions = {
    choose: ([first]) => {
      asked.push(first?.label ?? '');
      return first?.label;
    },
  };
  expect(await rowsOf(bytes, 'thai.csv', options)).toEqual([
    [1, 'intake.encoding-read'],
    [1, 'ชื่อ', 'จังหวัด'],
    [2, 'สมชาย', 'ระยอง'],
  ]);
  expect(await rowsOf(bytes, 'utf8.csv', options)).toEqual([
    [1, 'ชื่อ'],
    [2, 'สมชาย'],
  ]);
  expect(asked).toEqual(['windows-874']);
  expect(await unreadable(rowsOf(bytes, 'thai.csv'))).toBe('intake.encoding-unclear');
});

const csv = bytesOf('a,b\n1,2\n');

test.each<[string, string, EntryFields[], Partial<Limits>]>([
  [
    'two files of one name',
    'intake.zip-duplicate',
    [
      { name: 'a.csv', data: csv },
      { name: 'A.csv', data: csv },
    ],
    {},
  ],
  [
    'files that share bytes',
    'intake.zip-overlap',
    [
      { name: 'a.csv', data: csv },
      { name: 'b.csv', data: csv, central: { offset: 0 } },
    ],
    {},
  ],
  [
    'a file that says less than it holds',
    'intake.zip-mismatch',
    [{ name: 'a.csv', data: csv, central: { size: 3 }, local: { size: 3 } }],
    {},
  ],
  [
    'a wrong sum',
    'intake.zip-checksum',
    [{ name: 'a.csv', data: csv, central: { crc: 1 }, local: { crc: 1 } }],
    {},
  ],
  ['a bomb', 'intake.zip-bomb', [{ name: 'a.csv', data: new Uint8Array(16 << 20) }], {}],
  ['a password', 'intake.encrypted', [{ name: 'a.csv', data: csv, flags: 1 }], {}],
  [
    'too many things',
    'intake.zip-entries',
    [
      { name: 'a.csv', data: csv },
      { name: 'b.jpg', data: csv },
    ],
    { archiveEntries: 1 },
  ],
  [
    'too many tables',
    'intake.too-many-sheets',
    [
      { name: 'a.csv', data: csv },
      { name: 'b.csv', data: csv },
    ],
    { sheets: 1 },
  ],
])('an archive with %s is refused', async (_, code, entries, limits) => {
  const book = async () => (await open(zipBytes(entries), {}, { ...defaultLimits, ...limits })).rows('a.csv');
  expect(await unreadable(book().then((rows) => allOf(rows)))).toBe(code);
});

test('photos count neither as size nor as entries of a workbook', async () => {
  const photos = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`media/${at}.jpg`, 'x']));
  const bytes = zipped({ 'visits.csv': 'a\n1\n', ...photos });
  const book = await open(bytes, {}, { ...defaultLimits, uncompressedBytes: 10 });
  expect(book.sheets).toHaveLength(1);
});
