import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type WorkbookParts, workbookOf, workbookParts } from '../bytes/_fixtures.ts';
import { relationship, relationshipList } from '../bytes/_workbook.ts';
import { blobFrom, finding, mark, partsOf, rowsOf } from './_mark.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.microsoft.com/office/2017/10/relationships';
const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

/** Comments by their cells, as they are written: texts of their runs. */
async function commentsOf(blob: Blob, part = 'xl/comments1.xml'): Promise<Record<string, string>> {
  const { [part]: xml = '' } = await partsOf(blob);
  return Object.fromEntries(
    [...xml.matchAll(/<comment ref="(\w+)"[^>]*>(.*?)<\/comment>/gsu)].map(([, ref = '', text = '']) => [
      ref,
      text.replace(/<[^>]*>/gu, ''),
    ]),
  );
}

/** The cells of comment boxes, and the numbers of all shapes. */
async function shapesOf(blob: Blob, part: string): Promise<{ cells: string[]; ids: string[] }> {
  const { [part]: xml = '' } = await partsOf(blob);
  return {
    cells: [...xml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/gu)].map(
      ([, row, column]) => `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`,
    ),
    ids: [...xml.matchAll(/<v:shape id="(\w+)"/gu)].map(([, id = '']) => id),
  };
}

/** A workbook whose sheet has further parts: relationships, and what they lead to. */
function withParts(links: string[], sheetEnd: string, more: WorkbookParts): Blob {
  const sheet = workbookParts(rows)['xl/worksheets/sheet1.xml']?.replace(
    '</worksheet>',
    `${sheetEnd.replace('<', '<')}</worksheet>`,
  );
  return workbookOf(rows, {
    'xl/worksheets/sheet1.xml': sheet?.replace(
      '<worksheet ',
      '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipList(...links),
    ...more,
  });
}

const note = (row: number, column: number, id: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><v:textbox><div></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 15, 4, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const button =
  '<v:shape id="_x0000_s3100" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>0, 0, 0, 0, 1, 1, 1, 1</x:Anchor></x:ClientData></v:shape>';
const drawing = (...shapes: string[]) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1,3"/></o:shapelayout>${shapes.join('')}</xml>`;

/** Old drawings are not always whole XML. */
const oldText = '<v:shape id="_x0000_s3101"><v:textbox><div>one<br>two</div></v:textbox></v:shape>';

const commented = (shape = ''): Blob =>
  withParts(
    [
      relationship('rId7', 'comments', '../comments1.xml'),
      relationship('rId9', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    ],
    '<legacyDrawing r:id="rId9"/>',
    {
      'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>Someone</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Plain words.</t></text></comment><comment ref="C9" authorId="0"><text><r><t>Kept &amp; whole.</t></r></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': drawing(button, shape, note(0, 0, 1025), note(8, 2, 1026)),
    },
  );

describe('comments of others', () => {
  test('stay, with ours behind them where a cell has both, and none is drawn twice', async () => {
    const marked = await mark(commented(oldText), [finding('A1'), finding('B1')]);
    expect(await commentsOf(marked, 'xl/comments1.xml')).toEqual({
      A1: 'Plain words.\n———— Amparo ————\nError\nSomething is wrong at A1.\nWhy: It matters.\nFix: Mend it.',
      C9: 'Kept &amp; whole.',
      B1: '———— Amparo ————\nError\nSomething is wrong at B1.\nWhy: It matters.\nFix: Mend it.',
    });
    const { cells, ids } = await shapesOf(marked, 'xl/drawings/vmlDrawing1.vml');
    expect(cells).toEqual(['A1', 'C9', 'B1']);
    // Blocks 1 and 3 are taken.
    expect(ids).toEqual(['_x0000_s3100', '_x0000_s3101', '_x0000_s1025', '_x0000_s1026', '_x0000_s4097']);
    const { 'xl/drawings/vmlDrawing1.vml': vml = '', 'xl/worksheets/sheet1.xml': sheet = '' } =
      await partsOf(marked);
    expect(vml).toContain('data="1,3,4"');
    expect(sheet.match(/legacyDrawing/gu)).toHaveLength(1);
    // Our words need room in the box that was there.
    const [, bottom] = /<x:Anchor>2, 15, 0, 2, \d+, \d+, (\d+), 4/u.exec(vml) ?? [];
    expect(Number(bottom)).toBeGreaterThan(4);
    expect(vml).toContain(oldText);
  });

  test('with a drawing that holds only buttons get a drawing of their own kind', async () => {
    const blob = withParts(
      [relationship('rId9', 'vmlDrawing', '../drawings/vmlDrawing1.vml')],
      '<legacyDrawing r:id="rId9"/>',
      {
        'xl/drawings/vmlDrawing1.vml': drawing(button),
      },
    );
    const marked = await mark(blob, [finding('B1')]);
    const { 'xl/drawings/vmlDrawing1.vml': vml = '', 'xl/worksheets/_rels/sheet1.xml.rels': links = '' } =
      await partsOf(marked);
    expect(vml).toContain(button);
    expect(vml).toContain('<v:shapetype id="_x0000_t202"');
    expect(links).toContain('Target="../comments1.xml"');
    expect(Object.keys(await commentsOf(marked))).toEqual(['B1']);
  });

  test('the link to the drawing stands where the order of a sheet wants it', async () => {
    const end =
      '<pageMargins left="1"/><drawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/><tableParts count="0"/><extLst><ext/></extLst>';
    const blob = withParts([relationship('rId1', 'drawing', '../drawings/drawing1.xml')], end, {
      'xl/drawings/drawing1.xml': '<x/>',
    });
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(await mark(blob, [finding('A1')]));
    expect(sheet).toMatch(
      /<drawing r:id="rId1"\/><legacyDrawing [^>]*r:id="amparodrawing"\/><legacyDrawingHF /u,
    );
  });
});

describe('relationships of a sheet', () => {
  test('that lead to a part which is something else are refused', async () => {
    for (const target of ['../workbook.xml', 'sheet1.xml']) {
      const blob = withParts([relationship('rId1', 'comments', target)], '', {});
      await expect(mark(blob, [finding('A1')])).rejects.toMatchObject({ code: 'intake.xlsx-structure' });
    }
  });

  test('that lead nowhere are passed over', async () => {
    const blob = withParts([relationship('rId1', 'comments', '../comments9.xml')], '', {});
    expect(Object.keys(await commentsOf(await mark(blob, [finding('A1')])))).toEqual(['A1']);
  });
});

describe('threads of comments', () => {
  const thread = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const threaded = (): Blob =>
    withParts(
      [
        relationship('rId1', 'comments', '../comments1.xml'),
        relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        `<Relationship Id="rId3" Type="${office}/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
      ],
      '<legacyDrawing r:id="rId2"/>',
      {
        'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>tc={A}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
        'xl/drawings/vmlDrawing1.vml': drawing(note(0, 0, 1025)),
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${thread}"><threadedComment ref="A1" personId="{P}" id="{A}"><text>First</text></threadedComment><threadedComment ref="A1" personId="{P}" id="{B}" parentId="{A}"><text>Second</text></threadedComment></ThreadedComments>`,
        'xl/persons/person.xml': `<personList xmlns="${thread}"><person displayName="Someone" id="{P}" userId="s" providerId="None"/></personList>`,
        'xl/_rels/workbook.xml.rels': workbookParts('')['xl/_rels/workbook.xml.rels']?.replace(
          '</Relationships>',
          `<Relationship Id="p1" Type="${office}/person" Target="persons/person.xml"/></Relationships>`,
        ),
      },
    );

  test('get a reply from somebody who is listed, once however often the workbook is marked', async () => {
    let marked = threaded();
    for (let time = 0; time < 2; time += 1)
      marked = await mark(marked, [finding('A1'), finding('B1')], [], { now: '2026-06-01T08:00:00+07:00' });
    const parts = await partsOf(marked);
    const replies = parts['xl/threadedComments/threadedComment1.xml'] ?? '';
    const persons = parts['xl/persons/person.xml'] ?? '';
    const [, person = ''] = /displayName="Amparo" id="(\{[^"]+\})"/u.exec(persons) ?? [];
    expect(persons.match(/<person /gu)).toHaveLength(2);
    expect(replies.match(/<threadedComment /gu)).toHaveLength(3);
    expect(replies).toContain(`ref="A1" dT="2026-06-01T01:00:00.00" personId="${person}"`);
    expect(replies).toMatch(/parentId="\{A\}"><text>Error\nSomething is wrong at A1\./u);
    expect(replies).not.toMatch(/ref="B1"|at B1/u);
  });
});

describe('a workbook that was marked before', () => {
  test('keeps comments of a person of the same name', async () => {
    const parts = {
      'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>Amparo</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Amparo:\nask her again</t></r></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': drawing(note(0, 0, 1025)),
    };
    const links = [
      relationship('rId7', 'comments', '../comments1.xml'),
      relationship('rId9', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    ];
    const once = await mark(withParts(links, '<legacyDrawing r:id="rId9"/>', parts), [finding('B1')]);
    const again = await mark(once, []);
    expect(await commentsOf(again)).toEqual({ A1: 'Amparo:\nask her again' });
    expect((await partsOf(again))['xl/comments1.xml']?.match(/<author>/gu)).toHaveLength(1);
  });

  const findings = [finding('A1'), finding('B1', { severity: 'warning' }), finding('D4')];
  const changes = [{ sheet: 'Cases', cell: 'E1', before: 'x', after: 'y', what: 'Written anew.' }];

  test('loses the marks of then, and has its two sheets once', async () => {
    const once = await mark(commented(), findings, changes);
    const again = await mark(once, [finding('B1')]);
    const { 'xl/comments1.xml': notes = '', 'xl/drawings/vmlDrawing1.vml': vml = '' } = await partsOf(again);
    expect(await commentsOf(again, 'xl/comments1.xml')).toEqual({
      A1: 'Plain words.',
      C9: 'Kept &amp; whole.',
      B1: '———— Amparo ————\nError\nSomething is wrong at B1.\nWhy: It matters.\nFix: Mend it.',
    });
    expect(notes.match(/<author>/gu)).toHaveLength(2);
    expect((await shapesOf(again, 'xl/drawings/vmlDrawing1.vml')).cells).toEqual(['A1', 'C9', 'B1']);
    expect(vml.match(/shapetype/gu)).toHaveLength(2);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await again.arrayBuffer());
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Cases', 'Findings', 'Changes']);
    const sheet = book.getWorksheet('Cases');
    const coloured = ['A1', 'B1', 'D4', 'E1'].map((cell) => {
      const fill = sheet?.getCell(cell).fill;
      return fill?.type === 'pattern' && fill.pattern === 'solid';
    });
    expect(coloured).toEqual([false, true, false, false]);
    expect(await rowsOf(again)).toEqual(await rowsOf(commented()));
    expect((await rowsOf(again, 'Changes')).at(-1)).toBe('6: A6=text(Nothing was changed.)');
  });

  test('and was saved by another program since, still knows its sheets and marks', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await (await mark(workbookOf(rows), findings)).arrayBuffer());
    const saved = blobFrom(await book.xlsx.writeBuffer());
    const again = await mark(saved, [finding('D4')]);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(await again.arrayBuffer());
    const colourOf = (cell: string) => {
      const fill = read.getWorksheet('Cases')?.getCell(cell).fill;
      return fill?.type === 'pattern' && fill.pattern === 'solid';
    };
    expect(['A1', 'B1', 'D4'].map(colourOf)).toEqual([false, false, true]);
  });
});
