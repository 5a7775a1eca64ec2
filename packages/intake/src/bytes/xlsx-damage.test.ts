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
import { defaultLimits } from './limits.ts';
import { openWorkbook } from './xlsx.ts';

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
      'xl/_rels/workbook.xml.rels': relationshipList(
        relationship('s1', 'worksheet', 'file:///etc/passwd', ' TargetMode="External"'),
      ),
    },
  ],
  [
    'a sheet that is said to be outside',
    'intake.xlsx-structure',
    {
      'xl/_rels/workbook.xml.rels': relationshipList(
        relationship('s1', 'worksheet', 'worksheets/sheet1.xml', ' TargetMode="External"'),
      ),
    },
  ],
  [
    'a workbook outside the file',
    'intake.xlsx-structure',
    {
      '_rels/.rels': relationshipList(
        relationship('r1', 'officeDocument', 'https://example.org/', ' TargetMode="External"'),
      ),
    },
  ],
  [
    'a sheet without a relationship',
    'intake.xlsx-structure',
    { 'xl/_rels/workbook.xml.rels': relationshipList() },
  ],
  [
    'a part of another kind',
    'intake.xlsx-structure',
    { 'xl/workbook.xml': workbookParts('')['xl/styles.xml'] },
  ],
  ['no content types', 'intake.not-xlsx', { '[Content_Types].xml': undefined }],
  [
    'an OpenDocument file',
    'intake.not-xlsx',
    {
      '[Content_Types].xml': undefined,
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    },
  ],
  [
    'a Word document',
    'intake.not-xlsx',
    {
      '_rels/.rels': relationshipList(relationship('r1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<x/>',
    },
  ],
  [
    'a binary workbook',
    'intake.xlsb',
    {
      '_rels/.rels': relationshipList(relationship('r1', 'officeDocument', 'xl/workbook.bin')),
      'xl/workbook.bin': 'x',
    },
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
    return JSON.stringify((await allOf(workbook.rows(sheet?.name ?? ''))).map(shownRow));
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
