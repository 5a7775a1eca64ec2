import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples } from '../_examples/run.ts';
import { canary, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import {
  at,
  caseRows,
  cells,
  columnOf,
  headings,
  type Parts,
  partsOf,
  relationship,
  relationshipList,
  row,
  sheet,
  sheetName,
  sheetXml,
  whole,
  withCell,
  withEntry,
  workbook,
  workbookXml,
} from './_workbook.ts';
import { zipOf } from './_zip.ts';

describe('workbooks', () => {
  const dtds: readonly [string, string][] = [
    ['an entity', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['an entity of a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    [
      'entities of entities',
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`,
    ],
    ['a parameter entity', '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x.dtd">%a;]>'],
    ['an outer DTD', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'],
    ['nothing', '<!DOCTYPE x>'],
  ];
  test.each([
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    sheetName,
    'xl/sharedStrings.xml',
    'xl/styles.xml',
  ])('44a a document type in %s is refused whatever it declares', async (part) => {
    const data = whole.find(({ name }) => name === part)?.data as string;
    for (const [, dtd] of dtds)
      for (const text of [dtd + data, `<?xml version="1.0"?>\n<!-- ${canary} -->${dtd}${data}`])
        expect((await outcomeOf('cases.xlsx', withEntry({ data: text }, part))).refused).toBe(
          'intake.xml-dtd',
        );
  });

  test('44b a document type in a part that nobody reads is not read', async () => {
    const found = await outcomeOf(
      'cases.xlsx',
      workbook(sheet, { 'docProps/core.xml': `${dtds[1]?.[1]}<x>&a;${canary}</x>` }),
    );
    expect(found).toMatchObject({ exit: 0, read: 1 });
  });

  test.each<[string, Parts, string]>([
    [
      'another workbook',
      { 'xl/externalLinks/externalLink1.xml': `<externalLink>file://server/${canary}</externalLink>` },
      'externallinks',
    ],
    [
      'a DDE link',
      {
        'xl/externalLinks/externalLink2.xml': `<externalLink><ddeLink ddeService="cmd" ddeTopic="${canary}"/></externalLink>`,
      },
      'externallinks',
    ],
    [
      'a connection to a data base',
      { 'xl/connections.xml': `<connections>${canary}</connections>` },
      'externallinks',
    ],
    ['a query of a web page', { 'xl/queryTables/queryTable1.xml': canary }, 'externallinks'],
    ['an OLE object', { 'xl/embeddings/oleObject1.bin': canary }, 'embeddedfiles'],
    ['an ActiveX control', { 'xl/activeX/activeX1.xml': canary }, 'embeddedfiles'],
  ])('45a %s is noted and never followed', async (_, parts, extra) => {
    const found = await outcomeOf('cases.xlsx', workbook(sheet, parts));
    expect(found).toMatchObject({ exit: 0, read: 1 });
    const said = found.report?.findings.filter(({ code }) => code === 'intake.not-read-beside-cells');
    expect(said?.map(({ params }) => params.extra)).toEqual([extra]);
  });

  test.each([
    ['of another computer', '\\\\server\\share\\book.xlsx'],
    ['of this one', 'file:///etc/passwd'],
    ['of the network', 'http://127.0.0.1:9/sheet.xml'],
  ])('45b a part that lies outside the workbook makes it unreadable: a file %s', async (_, target) => {
    for (const mode of [' TargetMode="External"', '']) {
      const list = relationshipList(
        relationship('s1', 'worksheet', target, mode),
        relationship('x1', 'attachedTemplate', target, mode),
      );
      expect(
        (await outcomeOf('cases.xlsx', workbook(sheet, { 'xl/_rels/workbook.xml.rels': list }))).refused,
      ).toBe('intake.xlsx-structure');
    }
  });

  test('45c a formula that would start a program is text that is never run, and its result is noted', async () => {
    const formula = `<c r="REF" t="str"><f>cmd|' /C calc'!A0</f><v>${canary}</v></c>`;
    const found = await outcomeOf('cases.xlsx', withCell('Narrative', formula));
    expect(found).toMatchObject({ exit: 0, read: 1 });
    expect(found.notes).toContain(`intake.formulas-read@${at('Narrative', 2)}`);
  });

  test('46a a workbook with macros is read, the macros are not, and they are noted', async () => {
    for (const name of ['cases.xlsx', 'cases.xlsm']) {
      const found = await outcomeOf(name, workbook(sheet, { 'xl/vbaProject.bin': canary }));
      expect(found).toMatchObject({ exit: 0, read: 1 });
      expect(
        found.report?.findings
          .filter(({ code }) => code === 'intake.not-read-beside-cells')
          .map(({ params }) => params.extra),
      ).toEqual(['macros']);
    }
  });

  test.each<[string, Buffer, string]>([
    [
      'a binary workbook',
      zipOf([
        { name: '[Content_Types].xml', data: canary },
        { name: 'xl/workbook.bin', data: canary },
      ]),
      'intake.xlsb',
    ],
    ['an old workbook', compound('Workbook'), 'intake.compound-file'],
    [
      'an OpenDocument table',
      zipOf([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', data: canary },
      ]),
      'intake.not-xlsx',
    ],
    [
      'a Word document',
      zipOf([
        { name: '[Content_Types].xml', data: canary },
        { name: 'word/document.xml', data: canary },
      ]),
      'intake.not-xlsx',
    ],
    [
      'an old XML workbook',
      Buffer.from(`<?xml version="1.0"?><Workbook>${canary}</Workbook>`),
      'intake.xml-file',
    ],
    ['a web page', Buffer.from(`<html><table><tr><td>${canary}`), 'intake.html'],
    ['a PDF', Buffer.from(`%PDF-1.7\n${canary}`), 'intake.pdf'],
    [
      'a picture',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(canary)]),
      'intake.image',
    ],
    [
      'a program',
      Buffer.concat([
        Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array(40).fill(0)]),
        Buffer.from(canary),
      ]),
      'intake.binary',
    ],
  ])('46b the content and not the name says what a file is: %s', async (_, bytes, refused) => {
    for (const name of ['cases.xlsx', 'cases.csv', 'cases.json', 'cases'])
      expect([name, (await outcomeOf(name, bytes)).refused]).toEqual([name, refused]);
  });

  test('47 a workbook with a password is told as such', async () => {
    const found = await outcomeOf('cases.xlsx', compound('EncryptedPackage'));
    expect(found.refused).toBe('intake.encrypted');
    expect(found.text).toContain('has a password');
    expect((await outcomeOf('cases.xlsx', withEntry({ flags: 1 }))).refused).toBe('intake.encrypted');
  });

  test('54a hidden rows and columns, filtered ones too, are read and noted', async () => {
    const second = row(
      3,
      cells.map((text, i) => (i === columnOf('Case ID') ? '0b7c2f3e-5d1a-4c8e-9f2b-000000000003' : text)),
    ).replace('<row ', '<row hidden="1" ');
    const before = `<cols><col min="3" max="3" width="0" hidden="1"/></cols>`;
    const found = await outcomeOf(
      'cases.xlsx',
      workbook(sheetXml(caseRows() + second, { before, after: '<autoFilter ref="A1:B3"/>' })),
    );
    expect(found).toMatchObject({ exit: 0, read: 2 });
    const hidden = found.report?.findings.filter(({ code }) => code === 'intake.hidden-read');
    expect(
      hidden?.map(({ params, address }) => [params.what, address?.kind === 'cell' && address.cell]),
    ).toEqual([
      ['columns', 'C'],
      ['rows', '3'],
    ]);
  });

  test.each(['hidden', 'veryHidden'])(
    '54b a %s sheet is not read, which is a warning: it may hold people',
    async (state) => {
      const more = {
        'xl/workbook.xml': workbookXml(['Cases', 'Old cases']).replace(
          'sheetId="2"',
          `sheetId="2" state="${state}"`,
        ),
        'xl/_rels/workbook.xml.rels': relationshipList(
          relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
          relationship('s2', 'worksheet', 'worksheets/sheet2.xml'),
        ),
        'xl/worksheets/sheet2.xml': sheetXml(
          row(1, headings) +
            row(
              2,
              cells.map(() => canary),
            ),
        ),
      };
      const found = await outcomeOf('cases.xlsx', workbook(sheet, more));
      expect(found).toMatchObject({ exit: 1, read: 1, errors: [], warnings: ['intake.sheet-not-read@A1'] });
      expect(found.report?.verdicts.safeToShare).toBe(false);
    },
  );

  test('54c the name of a sheet is shown as part of an address, and the report says that it is', async () => {
    const more = {
      'xl/workbook.xml': workbookXml(['Cases', 'Siti Example']),
      'xl/_rels/workbook.xml.rels': relationshipList(
        relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('s2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
      'xl/worksheets/sheet2.xml': sheetXml(
        row(1, headings) +
          row(
            2,
            cells.map(() => canary),
          ),
      ),
    };
    const hidden = {
      ...more,
      'xl/workbook.xml': more['xl/workbook.xml'].replace('sheetId="2"', 'sheetId="2" state="hidden"'),
    };
    const found = await outcomeOf('cases.xlsx', workbook(sheet, hidden));
    expect(found.warnings).toEqual(['intake.sheet-not-read@A1']);
    expect(found.text).toContain("'Siti Example'!A1");
    expect(found.text.replaceAll(/\s+/gu, ' ')).toContain('It shows the names of files and sheets');
  });

  test.each<[string, Parts, string]>([
    ['comments', { 'xl/comments1.xml': `<comments><author>${canary}</author></comments>` }, 'comments'],
    [
      'threads of comments',
      { 'xl/threadedComments/threadedComment1.xml': canary, 'xl/persons/person.xml': canary },
      'comments',
    ],
    ['pictures', { 'xl/media/image1.png': canary }, 'images'],
    ['a preview', { 'docProps/thumbnail.jpeg': canary }, 'images'],
    ['data of other programs', { 'customXml/item1.xml': canary }, 'customdata'],
    ['properties of the office', { 'docProps/custom.xml': canary }, 'customdata'],
    ['settings of a printer', { 'xl/printerSettings/printerSettings1.bin': canary }, 'printersettings'],
    ['pivot tables', { 'xl/pivotCache/pivotCacheRecords1.xml': canary }, 'pivottables'],
    ['drawings', { 'xl/drawings/drawing1.xml': canary }, 'drawings'],
    ['earlier versions', { 'xl/revisions/revisionLog1.xml': canary }, 'earlierversions'],
  ])('55a what a workbook holds besides its cells is noted and not read: %s', async (_, parts, extra) => {
    const found = await outcomeOf('cases.xlsx', workbook(sheet, parts));
    expect(found).toMatchObject({ exit: 0, read: 1 });
    expect(
      found.report?.findings
        .filter(({ code }) => code === 'intake.not-read-beside-cells')
        .map(({ params }) => params.extra),
    ).toEqual([extra]);
  });

  test('55b names of authors and other properties do not come out', async () => {
    const parts = {
      'docProps/core.xml': `<x>${canary}</x>`,
      'docProps/app.xml': `<x><Company>${canary}</Company></x>`,
    };
    expect(await outcomeOf('cases.xlsx', workbook(sheet, parts))).toMatchObject({ exit: 0, read: 1 });
  });

  test('56a a workbook cut off anywhere is damaged, and never a smaller workbook', async () => {
    const bytes = await readFile(join(examples, 'grievance-office-export', 'cases.xlsx'));
    for (let length = 1; length < bytes.length; length += 97) {
      const { records, codes: said } = await readAll(new Blob([bytes.subarray(0, length)]), 'cases.xlsx');
      expect([length, records.length]).toEqual([length, 0]);
      expect(['intake.zip-truncated', 'intake.binary', 'intake.no-headings']).toContain(said[0]);
    }
  });

  test('56b every byte that changes gives a clean error or the same data', async () => {
    const bytes = workbook();
    const { records: same } = await readAll(new Blob([new Uint8Array(bytes)]), 'cases.xlsx');
    expect(same).toHaveLength(1);
    for (let place = 0; place < bytes.length; place += 3) {
      const changed = new Uint8Array(bytes);
      changed[place] = (changed[place] ?? 0) ^ ([0xff, 0x20, 0x01][(place / 3) % 3] as number);
      const { records, codes: said } = await readAll(new Blob([changed]), 'cases.xlsx');
      // What was noted of another byte, such as a part that is no longer what it was called, changes no record.
      if (said.length === 0) expect([place, records]).toEqual([place, same]);
      else expect([place, said[0]]).toEqual([place, expect.stringMatching(/^intake\./u)]);
    }
  });

  test.each<[string, () => Buffer, string]>([
    ['a wrong checksum', () => withEntry({ central: { crc: 1 }, local: { crc: 1 } }), 'intake.zip-checksum'],
    [
      'packed bytes that are none',
      () => withEntry({ packed: Buffer.from(`${canary}\xff\xff\xff\xff`, 'latin1') }),
      'intake.zip-deflate',
    ],
    [
      'no list of the workbook\u2019s parts',
      () => workbook(sheet, { 'xl/_rels/workbook.xml.rels': undefined }),
      'intake.xlsx-structure',
    ],
    ['no list of parts', () => workbook(sheet, { '_rels/.rels': undefined }), 'intake.xlsx-structure'],
    ['no workbook', () => workbook(sheet, { 'xl/workbook.xml': undefined }), 'intake.xlsx-structure'],
    ['no sheet', () => workbook(sheet, { [sheetName]: undefined }), 'intake.xlsx-structure'],
    [
      'no styles although it lists some',
      () => workbook(sheet, { 'xl/styles.xml': undefined }),
      'intake.xlsx-structure',
    ],
    ['broken XML', () => workbook(sheet.replace('</sheetData>', '')), 'intake.xml-syntax'],
    [
      'an encoding of XML that is none',
      () => workbook(`<?xml version="1.0" encoding="${canary}"?>${sheet}`),
      'intake.xml-encoding',
    ],
    [
      'elements within each other without end',
      () => workbook(sheetXml(`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`)),
      'intake.xml-depth',
    ],
    [
      'attributes without end',
      () => workbook(sheetXml(`<row ${Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(' ')}/>`)),
      'intake.xml-attributes',
    ],
    [
      'two sheets of one name',
      () => workbook(sheet, { 'xl/workbook.xml': workbookXml(['Cases', 'CASES']) }),
      'intake.xlsx-structure',
    ],
  ])('56c a corrupt workbook is refused by what is wrong: %s', async (_, make, refused) => {
    expect((await outcomeOf('cases.xlsx', make())).refused).toBe(refused);
  });

  test.each<[string, Parts]>([
    ['parts in UTF-16', { [sheetName]: Buffer.from(`\ufeff${sheet}`, 'utf16le') }],
    ['parts with a byte order mark', { [sheetName]: `\ufeff${sheet}` }],
    ['content types that are none', { '[Content_Types].xml': canary }],
    ['the names of Strict Open XML', strict()],
  ])('56d what is only unusual is read: %s', async (_, more) => {
    expect(await outcomeOf('cases.xlsx', workbook(sheet, more))).toMatchObject({ exit: 0, read: 1 });
  });

  test('58 a comment at __proto__ changes nothing', async () => {
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${canary}</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>polluted</t></text></comment></commentList></comments>`;
    const found = await outcomeOf('cases.xlsx', workbook(sheet, { 'xl/comments1.xml': comments }));
    expect(found).toMatchObject({ exit: 0, read: 1 });
    expect(({} as Record<string, unknown>).t).toBeUndefined();
    expect(({} as Record<string, unknown>).c).toBeUndefined();
  });
});

/** A compound file, as old workbooks and those with a password are, whose directory lists one stream. */
function compound(stream: string): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(stream, 'utf16le');
  entry.writeUInt16LE(stream.length * 2 + 2, 64);
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.alloc(512, 0xff),
    entry,
    Buffer.from(canary),
  ]);
}

/** The parts of a workbook in the names of Strict Open XML. */
function strict(): Parts {
  const renamed = (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  return Object.fromEntries(
    Object.entries(partsOf(sheet)).map(([name, text]) => [name, renamed(text as string)]),
  );
}
