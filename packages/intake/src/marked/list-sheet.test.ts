import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../bytes/_fixtures.ts';
import { blobFrom, colouredRows, finding, mark, notesOf, partsOf, rowsOf } from './_mark.ts';

describe('the sheets that are added', () => {
  test('have names that no sheet has, and are listed behind the others', async () => {
    const book = new ExcelJS.Workbook();
    for (const name of ['Findings', 'changes', 'Cases']) book.addWorksheet(name).getCell('A1').value = name;
    const marked = await mark(blobFrom(await book.xlsx.writeBuffer()), [finding('A1')]);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(await marked.arrayBuffer());
    expect(read.worksheets.map(({ name }) => name)).toEqual([
      'Findings',
      'changes',
      'Cases',
      'Findings 2',
      'Changes 2',
    ]);
  });

  test('list every finding with its place, also those that no sheet has, and say so when there is nothing', async () => {
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [
      finding('A1', { heading: 'Case ID' }),
      { severity: 'note', code: 'intake.bom', what: 'About the file.', why: '', fix: '' },
    ]);
    expect((await rowsOf(marked, 'Findings')).slice(-2)).toEqual([
      '9: A9=text(Error) B9=text(Cases) C9=text(A1) D9=text(Case ID) E9=text(Something is wrong at A1.) F9=text(It matters.) G9=text(Mend it.) H9=text(core.not-a-date)',
      '10: A10=text(Note) E10=text(About the file.) H10=text(intake.bom)',
    ]);
    expect((await rowsOf(marked, 'Changes')).at(-1)).toBe('6: A6=text(Nothing was changed.)');
  });

  test('say how many cells have no comment', async () => {
    const cells = ['A1', 'A2', 'A3'].map((cell) => finding(cell));
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), cells, [], {
      commentsPerSheet: 2,
    });
    expect(Object.keys(await notesOf(marked))).toEqual(['A1', 'A2']);
    expect((await rowsOf(marked, 'Findings')).join('\n')).toContain('Cases: 1 without a comment');
    expect((await colouredRows(marked)).match(/s="error"/gu)).toHaveLength(3);
  });

  test('run from right to left in languages that do', async () => {
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [], [], {
      language: 'ur',
    });
    expect((await partsOf(marked))['xl/worksheets/sheet2.xml']).toContain('rightToLeft="1"');
  });

  test('hold texts that XML cannot, and nothing that runs', async () => {
    const what = '=cmd|x <&>"\' \u0007 _x0041_ \ud800 line\r\nbreak';
    const marked = await mark(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [
      finding('A1', { what }),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await marked.arrayBuffer());
    expect(book.getWorksheet('Findings')?.getCell('E9').type).toBe(ExcelJS.ValueType.String);
    const rows = await rowsOf(marked, 'Findings');
    expect(rows.join('\n')).toContain('=cmd|x <&>"\' \u0007 _x0041_ ');
  });
});
