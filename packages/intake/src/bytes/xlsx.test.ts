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
import { defaultLimits, type Limits } from './limits.ts';
import { openWorkbook } from './xlsx.ts';
import type { CellValue } from './xlsx-cell.ts';
import type { SheetItem } from './xlsx-sheet-reader.ts';

function valueText(value: CellValue): string {
  if (value.kind === 'boolean') return String(value.boolean);
  return value.kind === 'error' ? '' : value.text;
}

const shown = (item: SheetItem): string =>
  item.problem
    ? `${item.row}!${item.problem.code}${item.problem.params.cell === undefined ? '' : `@${item.problem.params.cell}`}`
    : `${item.row}${item.hidden ? 'h' : ''}: ${item.cells.map(({ ref, value, formula }) => `${ref}=${value.kind}${formula ? '*' : ''}(${valueText(value)})`).join(' ')}`;

async function rows(blob: Blob, sheet = 'Cases', limits: Limits = defaultLimits): Promise<string[]> {
  return (await allOf((await openWorkbook(blob, limits)).rows(sheet))).map(shown);
}

/** Rows of a workbook of which some parts are others. */
function rowsWith(xml: string, more: WorkbookParts = {}): Promise<string[]> {
  return rows(workbookOf(xml, more));
}

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
  expect((await allOf(read)).map(shown)).toEqual([
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
  expect((await allOf(workbook.rows('Cases'))).map(shown)).toEqual(['1: A1=date(2026-03-25)']);
});

test.each([
  ['shared text', '<c r="B1" t="s"><v>1</v></c>', 'B1=text(two runs)'],
  [
    'inline text',
    '<c r="A1" t="inlineStr"><is><t>in</t><r><t xml:space="preserve"> line</t></r><rPh><t>no</t></rPh></is></c>',
    'A1=text(in line)',
  ],
  ['an escape in inline text', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'A1=text(a\rb)'],
  ['a formula with text', '<c r="A1" t="str"><f>B1</f><v>a_x000D_b</v></c>', 'A1=text*(a\rb)'],
  ['a formula with empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', 'A1=text*()'],
  ['a boolean', '<c r="A1" t="b"><v>0</v></c>', 'A1=boolean(false)'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', 'A1=error()'],
  [
    'a long number as written',
    '<c r="A1"><v>1.9902700000000001E+16</v></c>',
    'A1=number(1.9902700000000001E+16)',
  ],
  ['a date', '<c r="A1" s="1"><v>46106</v></c>', 'A1=date(2026-03-25)'],
  [
    'a date and time by a format of its own',
    '<c r="A1" s="2"><v>46106.4375</v></c>',
    'A1=date(2026-03-25T10:30:00)',
  ],
  ['a time', '<c r="A1" s="3"><v>0.5</v></c>', 'A1=date(12:00:00)'],
  ['a length of time', '<c r="A1" s="4"><v>1.5</v></c>', 'A1=number(1.5)'],
  ['a negative date', '<c r="A1" s="1"><v>-5</v></c>', 'A1=number(-5)'],
  ['an ISO date', '<c r="A1" t="d"><v>2026-03-25T10:30:00</v></c>', 'A1=date(2026-03-25T10:30:00)'],
  ['cells without addresses', '<c t="s"><v>0</v></c><c><v>2</v></c>', 'A1=text(case) B1=number(2)'],
  ['empty cells with a style', '<c r="A1" s="1"/><c r="C1"><v>3</v></c>', 'C1=number(3)'],
  ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 'A1=number*(3)'],
])('%s', async (_, cells, expected) => {
  expect(await rowsWith(`<row r="1">${cells}</row>`)).toEqual([`1: ${expected}`]);
});

test.each([
  ['a text that is not there', '<c r="A1" t="s"><v>9</v></c>', 'intake.shared-string'],
  ['no index', '<c r="A1" t="s"><v>-1</v></c>', 'intake.shared-string'],
  ['no number', '<c r="A1"><v>12a</v></c>', 'intake.cell-value'],
  ['Infinity', '<c r="A1"><v>Infinity</v></c>', 'intake.cell-value'],
  ['no boolean', '<c r="A1" t="b"><v>2</v></c>', 'intake.cell-value'],
  ['no date', '<c r="A1" t="d"><v>2026-02-30</v></c>', 'intake.cell-value'],
  ['a kind nobody knows', '<c r="A1" t="x"><v>1</v></c>', 'intake.cell-value'],
  ['1e400', '<c r="A1"><v>1e400</v></c>', 'intake.number-range'],
  ['a style that is not there', '<c r="A1" s="99"><v>1</v></c>', 'intake.cell-style'],
  ['a formula without a result', '<c r="A1"><f>B1</f></c>', 'intake.formula-no-value'],
  ['a text that is too long', `<c r="A1" t="str"><v>${'x'.repeat(32_768)}</v></c>`, 'intake.cell-too-long'],
  ['a NUL', '<c r="A1" t="str"><v>_x0000_</v></c>', 'intake.nul'],
])('%s is a problem of its cell, which stays', async (_, cell, code) => {
  const [problem, row] = await rowsWith(`<row r="1">${cell}</row>`);
  expect(problem).toBe(`1!${code}@A1`);
  expect(row).toMatch(/^1: A1=error\*?\(\)$/);
});

test('places that are not there or come twice', async () => {
  const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;
  const row = (r: string, ...refs: string[]): string => `<row r="${r}">${refs.map(cell).join('')}</row>`;
  expect(await rowsWith(row('3', 'B3', 'A3', 'B3', 'ZZZZ3', 'C4', 'C3'))).toEqual([
    '3!intake.cell-order@A3',
    '3!intake.cell-order@B3',
    '3!intake.cell-ref',
    '3!intake.cell-ref',
    '3: B3=number(1) C3=number(1)',
  ]);
  expect(await rowsWith(row('2', 'A2') + row('2', 'A2') + row('1', 'A1') + row('4', 'A4'))).toEqual([
    '2: A2=number(1)',
    '2!intake.row-order',
    '1!intake.row-order',
    '4: A4=number(1)',
  ]);
  expect(await rowsWith(row('1048577', 'A1048577') + row('0', 'A0') + row('x', 'A1'))).toEqual(
    Array(3).fill('1!intake.cell-ref'),
  );
  expect(await rowsWith(row('1048576', 'BXX1048576', 'BXY1048576', 'XFD1048576'))).toEqual([
    '1048576!intake.too-many-columns',
    '1048576: BXX1048576=number(1)',
  ]);
});

test('rows and cells may leave out where they are', async () => {
  expect(
    await rowsWith('<row><c><v>1</v></c></row><row/><row><c r="B3"><v>2</v></c><c><v>3</v></c></row>'),
  ).toEqual(['1: A1=number(1)', '3: B3=number(2) C3=number(3)']);
});

test('a dimension that lies changes nothing', async () => {
  const sheet = workbookParts('<row r="7"><c r="C7"><v>1</v></c></row>')['xl/worksheets/sheet1.xml'] ?? '';
  const lying = sheet.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
  expect(await rowsWith('', { 'xl/worksheets/sheet1.xml': lying })).toEqual(['7: C7=number(1)']);
});

test('merged ranges are listed up to a limit, and only real ones', async () => {
  const sheet = (refs: string[]): WorkbookParts => {
    const plain = workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>')['xl/worksheets/sheet1.xml'] ?? '';
    const merges = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return {
      'xl/worksheets/sheet1.xml': plain.replace(
        '</worksheet>',
        `<mergeCells>${merges}</mergeCells></worksheet>`,
      ),
    };
  };
  const limits = { ...defaultLimits, mergedRanges: 2 };
  const workbook = await openWorkbook(
    workbookOf('', sheet(['A1:B2', 'B9:B4', 'A3:B3', 'A4:B4', 'A5:B5'])),
    limits,
  );
  const read = workbook.rows('Cases');
  expect((await allOf(read)).map(shown)).toEqual([
    '1: A1=number(1)',
    '1!intake.cell-ref',
    '1!intake.too-many-merged',
  ]);
  expect(read.summary.merged).toEqual(['A1:B2', 'A3:B3']);
  await allOf(read);
  expect(read.summary.merged).toEqual(['A1:B2', 'A3:B3']);
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

const relationship = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`;
const rels = (...list: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const dtd = '<!DOCTYPE x [<!ENTITY a "b">]>';

test.each<[string, string, WorkbookParts]>([
  ['a DTD in the sheet', 'intake.xml-dtd', { 'xl/worksheets/sheet1.xml': `${dtd}<worksheet/>` }],
  ['a DTD in the texts', 'intake.xml-dtd', { 'xl/sharedStrings.xml': `${dtd}<sst/>` }],
  ['a DTD in the styles', 'intake.xml-dtd', { 'xl/styles.xml': `${dtd}<styleSheet/>` }],
  ['a DTD in the workbook', 'intake.xml-dtd', { 'xl/workbook.xml': `${dtd}<workbook/>` }],
  ['a DTD in the relationships', 'intake.xml-dtd', { '_rels/.rels': `${dtd}<Relationships/>` }],
  ['no workbook relationships', 'intake.xlsx-structure', { 'xl/_rels/workbook.xml.rels': undefined }],
  ['no relationships', 'intake.xlsx-structure', { '_rels/.rels': undefined }],
  ['no workbook', 'intake.xlsx-structure', { 'xl/workbook.xml': undefined }],
  ['no styles although listed', 'intake.xlsx-structure', { 'xl/styles.xml': undefined }],
  ['no texts although listed', 'intake.xlsx-structure', { 'xl/sharedStrings.xml': undefined }],
  ['no sheet although listed', 'intake.xlsx-structure', { 'xl/worksheets/sheet1.xml': undefined }],
  [
    'a sheet outside the file',
    'intake.xlsx-structure',
    {
      'xl/_rels/workbook.xml.rels': rels(
        relationship('s1', 'worksheet', 'file:///etc/passwd', ' TargetMode="External"'),
      ),
    },
  ],
  [
    'a sheet that is said to be outside',
    'intake.xlsx-structure',
    {
      'xl/_rels/workbook.xml.rels': rels(
        relationship('s1', 'worksheet', 'worksheets/sheet1.xml', ' TargetMode="External"'),
      ),
    },
  ],
  [
    'a workbook outside the file',
    'intake.xlsx-structure',
    {
      '_rels/.rels': rels(
        relationship('r1', 'officeDocument', 'https://example.org/', ' TargetMode="External"'),
      ),
    },
  ],
  ['a sheet without a relationship', 'intake.xlsx-structure', { 'xl/_rels/workbook.xml.rels': rels() }],
  [
    'a part of another kind',
    'intake.xlsx-structure',
    { 'xl/workbook.xml': workbookParts('')['xl/styles.xml'] },
  ],
  ['no content types', 'intake.not-xlsx', { '[Content_Types].xml': undefined }],
  [
    'an OpenDocument file',
    'intake.not-xlsx',
    { '[Content_Types].xml': undefined, mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
  ],
  [
    'a Word document',
    'intake.not-xlsx',
    {
      '_rels/.rels': rels(relationship('r1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<x/>',
    },
  ],
  [
    'a binary workbook',
    'intake.xlsb',
    { '_rels/.rels': rels(relationship('r1', 'officeDocument', 'xl/workbook.bin')), 'xl/workbook.bin': 'x' },
  ],
  [
    'two sheets of one name',
    'intake.xlsx-structure',
    {
      'xl/workbook.xml': (workbookParts('')['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        '<sheet name="CASES" sheetId="2" r:id="s1"/></sheets>',
      ),
    },
  ],
  [
    'broken XML',
    'intake.xml-syntax',
    {
      'xl/worksheets/sheet1.xml': (workbookParts('')['xl/worksheets/sheet1.xml'] ?? '').replace(
        '</sheetData>',
        '',
      ),
    },
  ],
])('%s is unreadable: %s', async (_, code, more) => {
  expect(await unreadable(rowsWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', more))).toBe(code);
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
  const list = rels(
    relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('s2', 'chartsheet', 'chartsheets/sheet1.xml'),
  );
  const book = (workbookParts('')['xl/workbook.xml'] ?? '').replace(
    '</sheets>',
    '<sheet name="Chart" sheetId="2" r:id="s2"/></sheets>',
  );
  const workbook = await openWorkbook(
    workbookOf('', { 'xl/_rels/workbook.xml.rels': list, 'xl/workbook.xml': book }),
    defaultLimits,
  );
  expect(workbook.sheets).toEqual([{ name: 'Cases', hidden: 'visible' }]);
});

test('a bomb in the sheet is stopped by what comes out of it', async () => {
  const blob = workbookOf(`<row r="1"><c r="A1" t="str"><v>${' '.repeat(6 << 20)}</v></c></row>`);
  expect(blob.size).toBeLessThan(20_000);
  expect(await unreadable(rows(blob))).toMatch(/intake\.(zip-bomb|xml-token)/);
});

const small = packed(
  workbookParts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46106</v></c></row>'),
);
const smallRows = ['1: A1=text(case) B1=date(2026-03-25)'];

/** What a damaged workbook gives: its code, or its rows. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const blob = blobOf(bytes);
    const workbook = await openWorkbook(blob, defaultLimits);
    const [sheet] = workbook.sheets;
    return JSON.stringify((await allOf(workbook.rows(sheet?.name ?? ''))).map(shown));
  } catch (error) {
    return await unreadable(Promise.reject(error));
  }
}

test('every truncation of a workbook is told as such', async () => {
  expect(await outcome(small)).toBe(JSON.stringify(smallRows));
  for (let end = 0; end < small.length; end++) {
    expect(await outcome(small.subarray(0, end))).toBe('intake.zip-truncated');
  }
});

test('every byte of a workbook that changes gives an error or the same data', async () => {
  for (let at = 0; at < small.length; at++) {
    const bytes = small.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (at % 3 === 0 ? 0xff : at % 3 === 1 ? 0x20 : 0x01);
    const result = await outcome(bytes);
    if (!result.startsWith('intake.')) expect([at, result]).toEqual([at, JSON.stringify(smallRows)]);
  }
}, 30_000);
