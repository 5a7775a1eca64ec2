import { describe, expect, test } from 'vitest';
import { unreadable, workbookOf } from '../bytes/_fixtures.ts';
import { finding, mark, sheetPart, words } from './_mark.ts';
import { markWorkbook } from './mark-workbook.ts';
import { markableForm } from './open-parts.ts';

const start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

describe('what cannot be marked', () => {
  test.each([
    ['JSON', '{"recordType":"grievance-case"}', 'intake.not-a-table'],
    ['NDJSON', '{"a":1}\n{"a":2}\n', 'intake.not-a-table'],
    ['nothing', '', 'intake.empty'],
  ])('%s is refused', async (_, text, code) => {
    expect(await unreadable(mark(new Blob([text]), []))).toBe(code);
    expect(await unreadable(markableForm(new Blob([text])))).toBe(code);
  });

  test('a part with a document type, or one that ends within a tag, is refused', async () => {
    for (const [name, xml, code] of [
      [sheetPart, `<!DOCTYPE x>${start}</sheetData></worksheet>`, 'intake.xml-dtd'],
      [sheetPart, `${start}<row r="1"`, 'intake.xml-syntax'],
      [sheetPart, `${start}</sheetData>`, 'intake.xml-syntax'],
      ['xl/styles.xml', '<!DOCTYPE x><styleSheet/>', 'intake.xml-dtd'],
    ] as const)
      expect(await unreadable(mark(workbookOf('', { [name]: xml }), [finding('A1')]))).toBe(code);
  });

  test('a sheet that inflates without end is stopped', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>${' '.repeat(6 << 20)}</v></c></row>`;
    expect(await unreadable(mark(workbookOf(rows), [finding('A1')]))).toMatch(
      /intake\.(zip-bomb|xml-token)/u,
    );
  });

  test('what could be marked says so, macros included', async () => {
    expect(await markableForm(new Blob(['Case ID,Channel\n1,app\n']))).toBe('csv');
    expect(await markableForm(workbookOf(''))).toBe('xlsx');
    expect(await markableForm(workbookOf('', { 'xl/vbaProject.bin': 'x' }))).toBe('xlsm');
  });
});

test('a workbook that is left before its end leaves nothing open', async () => {
  const chunks = markWorkbook(workbookOf('<row r="1"><c r="A1"><v>1</v></c></row>'), [finding('A1')], [], {
    words,
  });
  await chunks.next();
  expect(await chunks.return()).toEqual({ value: undefined, done: true });
});
