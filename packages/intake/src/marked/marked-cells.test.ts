import { describe, expect, test } from 'vitest';
import { workbookOf, workbookParts } from '../bytes/_fixtures.ts';
import { rows as rowsIn } from '../bytes/_workbook.ts';
import { colouredRows, finding, mark, notesOf, partsOf, rowsOf, sheetPart, writtenRows } from './_mark.ts';

describe('a marked cell', () => {
  test.each<[string, rows: string, cells: string[], expected: string]>([
    [
      'that is there gets a colour and keeps the rest',
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46106</v></c></row>',
      ['B1'],
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="error"><v>46106</v></c></row>',
    ],
    [
      'without a style gets one',
      '<row r="1"><c r="A1" t="str"><f>1+1</f><v>2</v></c></row>',
      ['A1'],
      '<row r="1"><c r="A1" t="str" s="error"><f>1+1</f><v>2</v></c></row>',
    ],
    [
      'that is empty keeps being so',
      '<row r="1"><c r="A1" s="2"/></row>',
      ['A1'],
      '<row r="1"><c r="A1" s="error"/></row>',
    ],
    [
      'that is not there is put in its place',
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>',
      ['A2', 'C2', 'E2'],
      '<row r="2"><c r="A2" s="error"/><c r="B2"><v>1</v></c><c r="C2" s="error"/><c r="D2"><v>2</v></c><c r="E2" s="error"/></row>',
    ],
    [
      'in a row that is not there gets one',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="4"/>',
      ['B1', 'A3', 'C4', 'A9'],
      '<row r="1"><c r="B1" s="error"/></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="error"/></row><row r="4"><c r="C4" s="error"/></row><row r="9"><c r="A9" s="error"/></row>',
    ],
    [
      'is found where rows and cells have no addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      ['B1', 'A2', 'C2'],
      '<row><c><v>1</v></c><c s="error"><v>2</v></c></row><row><c s="error"><v>3</v></c><c r="C2" s="error"/></row>',
    ],
    [
      'beyond the range that a row says it has widens it',
      '<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row><row r="2" spans="1:2"><c r="A2"><v>1</v></c></row>',
      ['B1', 'C2'],
      '<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1" s="error"/></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="error"/></row>',
    ],
    [
      'of a row as a whole is its first that holds something',
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2" s="1"/></row>',
      ['1', '2', '5'],
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="error"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2" s="1"/><c r="B2" s="error"/></row><row r="5"><c r="A5" s="error"/></row>',
    ],
    [
      'is the first of its row number, as in reading',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
      ['A2'],
      '<row r="2"><c r="A2" s="error"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
    ],
    [
      'is the first of its address in a row',
      '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>',
      ['B1'],
      '<row r="1"><c r="B1" s="error"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>',
    ],
    [
      'is not one that only looks like a cell',
      '<!-- <row r="1"><c r="A1"/></row> --><row r="2"><c r="A2" t="str"><v><![CDATA[<row r="3">]]></v></c></row>',
      ['A1', 'A2'],
      '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" s="error"/></row><row r="2"><c r="A2" t="str" s="error"><v><![CDATA[<row r="3">]]></v></c></row>',
    ],
    [
      'may have attributes with other quotation marks and with what looks like an end',
      `<row r='1' x:a=">"><c r='A1' s='1' x:b='<row r="2">'><v>1</v></c></row>`.replaceAll(
        '<row r="2">',
        '/>',
      ),
      ['A1'],
      `<row r='1' x:a=">"><c r='A1' s="error" x:b='/>'><v>1</v></c></row>`,
    ],
  ])('%s', async (_, xml, cells, expected) => {
    const marked = await mark(
      workbookOf(xml),
      cells.map((cell) => finding(cell)),
    );
    expect(await colouredRows(marked)).toBe(expected);
    if (!xml.includes('x:a')) expect(await rowsOf(marked)).toEqual(await rowsIn(workbookOf(xml)));
  });

  test('in a sheet without rows gets one', async () => {
    const sheet = workbookParts('')[sheetPart]?.replace('<sheetData></sheetData>', '<sheetData/>');
    const marked = await mark(workbookOf('', { [sheetPart]: sheet }), [finding('B2')]);
    expect(await colouredRows(marked)).toBe('<row r="2"><c r="B2" s="error"/></row>');
  });

  test('takes the style of its row, else of its column, where it is not there', async () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" style="1" width="9"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`;
    const marked = await mark(
      workbookOf('', { [sheetPart]: xml }),
      ['B1', 'B2', 'D2'].map((cell) => finding(cell)),
    );
    const { 'xl/styles.xml': styles = '' } = await partsOf(marked);
    const formats = [
      ...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*?>/gu),
    ].map(String);
    const formatOf = (rows: string, cell: string) =>
      formats[Number(new RegExp(`r="${cell}" s="(\\d+)"`, 'u').exec(rows)?.[1])];
    const rows = await writtenRows(marked);
    expect(
      ['B1', 'B2', 'D2'].map((cell) => /numFmtId="(\d+)"/u.exec(formatOf(rows, cell) ?? '')?.[1]),
    ).toEqual(['164', '14', '0']);
  });

  test('has the colour of the gravest of its findings, and one comment with all of them', async () => {
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [
      finding('A1', { severity: 'note', what: 'Good to know.' }),
      finding('A1', { severity: 'error', what: 'Wrong.' }),
      finding('A1', { severity: 'warning', what: 'Doubtful.' }),
    ]);
    expect(await colouredRows(marked)).toContain('<c r="A1" s="error">');
    expect(await notesOf(marked)).toEqual({
      A1: '———— Amparo ————\nError\nWrong.\nWhy: It matters.\nFix: Mend it.\n\nWarning\nDoubtful.\nWhy: It matters.\nFix: Mend it.\n\nNote\nGood to know.\nWhy: It matters.\nFix: Mend it.',
    });
  });

  test('that a merge hides gives its mark to the cell that is seen, and says where it is', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>';
    const marked = await mark(workbookOf(rows), [
      finding('B1:B4', { severity: 'warning', what: 'Merged.' }),
      finding('B3', { what: 'Missing.' }),
    ]);
    expect(await colouredRows(marked)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="error"/></row><row r="4"><c r="A4"><v>2</v></c></row>',
    );
    const { B1 } = await notesOf(marked);
    expect(B1).toContain('Error (B3)\nMissing.');
    expect(B1).toContain('Warning\nMerged.');
  });

  test('of a style that the workbook does not describe keeps it, so that its number stays unclear', async () => {
    const blob = workbookOf('<row r="1"><c r="A1" s="77"><v>1</v></c></row>');
    const marked = await mark(blob, [finding('A1')]);
    expect(await writtenRows(marked)).toBe('<row r="1"><c r="A1" s="77"><v>1</v></c></row>');
    expect(await rowsOf(marked)).toEqual(await rowsOf(blob));
    expect(Object.keys(await notesOf(marked))).toEqual(['A1']);
  });
});

describe('changes', () => {
  const change = {
    sheet: 'Cases',
    cell: 'A1',
    heading: 'Received at',
    before: '=1+1',
    after: '2026-03-25',
    what: 'Written anew.',
  };

  test('colour their cells and are listed with what stood there and what was read', async () => {
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [], [change]);
    expect(await colouredRows(marked)).toBe('<row r="1"><c r="A1" s="note"><v>1</v></c></row>');
    expect(await notesOf(marked)).toEqual({
      A1: '———— Amparo ————\nNote\nWritten anew.\nRead as: 2026-03-25',
    });
    expect((await rowsOf(marked, 'Changes')).at(-1)).toBe(
      '6: A6=text(Cases) B6=text(A1) C6=text(Received at) D6=text(=1+1) E6=text(2026-03-25) F6=text(Written anew.)',
    );
    const { 'xl/worksheets/sheet2.xml': list = '' } = await partsOf(marked);
    expect(list).not.toContain('<f>');
    expect(list).toContain(`<hyperlink ref="B6" location="'Cases'!A1"/>`);
  });

  test('get no comments when there are so many that findings would be lost among them', async () => {
    const many = Array.from({ length: 501 }, (_, at) => ({ ...change, cell: `B${at + 1}` }));
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [finding('A1')], many);
    expect(Object.keys(await notesOf(marked))).toEqual(['A1']);
    expect((await colouredRows(marked)).match(/s="note"/gu)).toHaveLength(501);
  });
});
