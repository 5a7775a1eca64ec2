import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import {
  allOf,
  blobOf,
  packed,
  unreadable,
  type WorkbookParts,
  workbookOf,
  workbookParts,
} from './_fixtures.ts';
import { relationship, relationshipList, rows, rowsWith, shownRow } from './_workbook.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openWorkbook } from './xlsx.ts';

test('a workbook of another writer, with values of every kind', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Cases');
  sheet.addRow([
    'id',
    12.5,
    true,
    new Date('2026-03-25'),
    new Date('2026-03-25T10:30:00Z'),
    { richText: [{ text: 'two ' }, { text: 'runs', font: { bold: true } }] },
  ]);
  sheet.addRow([
    { formula: '1+1', result: 2 },
    { formula: 'A1', result: 'x' },
    { error: '#REF!' },
    { text: 'link', hyperlink: 'https://example.org' },
    'สมชาย 😀',
  ]);
  sheet.addRow([]);
  sheet.addRow(['hidden']).hidden = true;
  sheet.getColumn(2).hidden = true;
  sheet.mergeCells('A6:B7');
  book.addWorksheet('Secret', { state: 'veryHidden' });
  book.addWorksheet('Lists', { state: 'hidden' });
  const workbook = await openWorkbook(blobOf(new Uint8Array(await book.xlsx.writeBuffer())), defaultLimits);
  expect(workbook.sheets).toEqual([
    { name: 'Cases', hidden: 'visible' },
    { name: 'Secret', hidden: 'veryHidden' },
    { name: 'Lists', hidden: 'hidden' },
  ]);
  expect([workbook.date1904, workbook.macros]).toEqual([false, false]);
  const read = workbook.rows('Cases');
  expect((await allOf(read)).map(shownRow)).toEqual([
    '1: A1=text(id) B1=number(12.5) C1=boolean(true) D1=date(2026-03-25) E1=date(2026-03-25T10:30:00) F1=text(two runs)',
    '2: A2=number*(2) B2=text*(x) C2=error() D2=text(link) E2=text(สมชาย 😀)',
    '4h: A4=text(hidden)',
  ]);
  expect(read.summary).toEqual({ merged: ['A6:B7'], hiddenColumns: [[1, 1]] });
  await allOf(read);
  expect(read.summary).toEqual({ merged: ['A6:B7'], hiddenColumns: [[1, 1]] });
  expect(await allOf(workbook.rows('Secret'))).toEqual([]);
});

test('a 1904 workbook', async () => {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  book.addWorksheet('Cases').addRow([new Date('2026-03-25')]);
  const workbook = await openWorkbook(blobOf(new Uint8Array(await book.xlsx.writeBuffer())), defaultLimits);
  expect(workbook.date1904).toBe(true);
  expect((await allOf(workbook.rows('Cases'))).map(shownRow)).toEqual(['1: A1=date(2026-03-25)']);
});

test('a prefixed workbook and a Strict one read the same', async () => {
  const plain = workbookParts(
    '<row r="1"><c r="A1" s="1"><v>46106</v></c><c r="B1" t="s"><v>0</v></c></row>',
  );
  const each = (change: (xml: string, name: string) => string): WorkbookParts =>
    Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, change(xml ?? '', name)]));
  const strict = each((xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  );
  const prefixed = each((xml, name) =>
    name.endsWith('.rels') || name.startsWith('[')
      ? xml
      : xml.replaceAll(/<(\/?)(\w)/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x='),
  );
  for (const parts of [plain, strict, prefixed]) {
    expect(await rows(blobOf(packed(parts)))).toEqual(['1: A1=date(2026-03-25) B1=text(case)']);
  }
});

test('a workbook without styles or texts', async () => {
  const rels = (workbookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
    /<Relationship Id="s[23]"[^>]*>/g,
    '',
  );
  const bare = {
    'xl/_rels/workbook.xml.rels': rels,
    'xl/styles.xml': undefined,
    'xl/sharedStrings.xml': undefined,
  };
  expect(await rowsWith('<row r="1"><c r="A1" s="1"><v>46106</v></c></row>', bare)).toEqual([
    '1: A1=number(46106)',
  ]);
});

test('macros and other contents are noticed by what is there', async () => {
  const more = {
    'xl/vbaProject.bin': 'x',
    'xl/comments1.xml': 'x',
    'xl/externalLinks/externalLink1.xml': 'x',
    'docProps/core.xml': 'x',
    'xl/media/image1.png': 'x',
    'xl/embeddings/a.bin': 'x',
    'customXml/item1.xml': 'x',
  };
  const workbook = await openWorkbook(workbookOf('', more), defaultLimits);
  expect(workbook.macros).toBe(true);
  expect(workbook.extras).toEqual([
    'comments',
    'external-links',
    'embedded-files',
    'images',
    'custom-data',
    'document-properties',
  ]);
  const plain = await openWorkbook(workbookOf(''), defaultLimits);
  expect([plain.macros, plain.extras]).toEqual([false, []]);
});

test('limits on sheets, texts and styles', async () => {
  const blob = workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
  const under = (limits: Partial<Limits>): Promise<string> =>
    unreadable(rows(blob, 'Cases', { ...defaultLimits, ...limits }));
  expect(await under({ sheets: 0 })).toBe('intake.too-many-sheets');
  expect(await under({ sharedStrings: 1 })).toBe('intake.too-many-strings');
  expect(await under({ cellStyles: 4 })).toBe('intake.too-many-styles');
  expect(await unreadable(rows(blob, 'Other'))).toBe('intake.sheet-missing');
  expect(await unreadable(rows(blob, '__proto__'))).toBe('intake.sheet-missing');
});

test('a sheet that holds only a chart is left out', async () => {
  const list = relationshipList(
    relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('s2', 'chartsheet', 'chartsheets/sheet1.xml'),
  );
  const book = (workbookParts('')['xl/workbook.xml'] ?? '').replace(
    '</sheets>',
    '<sheet name="Chart" sheetId="2" r:id="s2"/></sheets>',
  );
  const workbook = await openWorkbook(
    workbookOf('', {
      'xl/_rels/workbook.xml.rels': list,
      'xl/workbook.xml': book,
    }),
    defaultLimits,
  );
  expect(workbook.sheets).toEqual([{ name: 'Cases', hidden: 'visible' }]);
});
