import { describe, expect, test } from 'vitest';
import { canary, codesOf as codes, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import {
  at,
  caseRows,
  cells,
  columnOf,
  headings,
  type Parts,
  row,
  sheet,
  sheetXml,
  withCell,
  workbook,
  workbookXml,
} from './_workbook.ts';

/** What reading alone makes of one cell. */
async function cellValue(heading: string, field: string, xml: string, more: Parts = {}): Promise<unknown> {
  const { records } = await readAll(new Blob([new Uint8Array(withCell(heading, xml, more))]), 'cases.xlsx');
  return (records[0] as Record<string, unknown> | undefined)?.[field];
}

describe('sheets and cells', () => {
  test('the workbook that all others are made from is good', async () => {
    expect(await outcomeOf('cases.xlsx', workbook())).toMatchObject({ exit: 0, read: 1, warnings: [] });
  });

  test('48a merged cells give the value of their first, with a warning, and the rows keep their numbers', async () => {
    const rows =
      row(1, headings) +
      row(2, cells) +
      row(
        3,
        cells.map((text, i) =>
          i === columnOf('Channel')
            ? ''
            : i === columnOf('Case ID')
              ? '0b7c2f3e-5d1a-4c8e-9f2b-000000000003'
              : text,
        ),
      );
    const range = `${at('Channel', 2)}:${at('Channel', 3)}`;
    const found = await outcomeOf(
      'cases.xlsx',
      workbook(sheetXml(rows, { after: `<mergeCells><mergeCell ref="${range}"/></mergeCells>` })),
    );
    expect(found).toMatchObject({ exit: 1, read: 2, warnings: [`intake.cells-merged@${range}`] });
    expect(found.errors).toEqual([`core.missing-field@${at('Channel', 3)}`]);
  });

  test('48b merged headings are told, merged titles above them are not', async () => {
    const rows = row(1, [`Office of ${canary}`]) + row(3, headings) + row(4, cells);
    const merge = (range: string) =>
      sheetXml(rows, { after: `<mergeCells><mergeCell ref="${range}"/></mergeCells>` });
    expect((await outcomeOf('cases.xlsx', workbook(merge('A1:F1')))).warnings).toEqual([]);
    expect((await outcomeOf('cases.xlsx', workbook(merge('A3:B3')))).warnings).toEqual([
      'intake.cells-merged@A3:B3',
    ]);
  });

  test('49a the last result of a formula is read and noted once a column, whatever kind of formula it is', async () => {
    const [channel, narrative] = [at('Channel', 2), at('Narrative', 2)];
    const rows = caseRows({
      [channel]: `<c r="${channel}" t="str"><f t="shared" ref="${channel}:${channel}" si="0">A1</f><v>${cells[columnOf('Channel')]}</v></c>`,
      [narrative]: `<c r="${narrative}" t="str"><f t="array" ref="${narrative}">{A1}</f><v>${canary}</v></c>`,
    });
    const found = await outcomeOf('cases.xlsx', workbook(sheetXml(rows)));
    expect(found).toMatchObject({ exit: 0, read: 1 });
    expect(found.notes.filter((note) => note.startsWith('intake.formulas-read'))).toEqual(
      [channel, narrative].map((ref) => `intake.formulas-read@${ref}`),
    );
  });

  test('49b a formula without a result, and an error, are errors of their cell', async () => {
    const [channel, narrative] = [at('Channel', 2), at('Narrative', 2)];
    const rows = caseRows({
      [channel]: `<c r="${channel}"><f>"${canary}"</f></c>`,
      [narrative]: `<c r="${narrative}" t="e"><f>A99</f><v>#REF!</v></c>`,
    });
    const found = await outcomeOf('cases.xlsx', workbook(sheetXml(rows)));
    expect(found).toMatchObject({ exit: 1, read: 1 });
    expect([...found.errors].sort()).toEqual(
      [`intake.cell-error@${narrative}`, `intake.cell-error@${channel}`].sort(),
    );
  });

  test('51a a dimension that lies changes nothing', async () => {
    for (const ref of ['A1:XFD1048576', 'ZZZZ9:A1', '', canary])
      expect(
        await outcomeOf(
          'cases.xlsx',
          workbook(sheetXml(caseRows(), { before: `<dimension ref="${ref}"/>` })),
        ),
      ).toMatchObject({ exit: 0, read: 1 });
  });

  test.each<[string, string, string]>([
    ['a row behind the last', `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`, 'intake.cell-ref'],
    ['a row before the first', '<row r="0"><c><v>1</v></c></row>', 'intake.cell-ref'],
    ['a column that no sheet has', '<row r="3"><c r="ZZZZ3"><v>1</v></c></row>', 'intake.cell-ref'],
    ['a cell of another row', '<row r="3"><c r="A9"><v>1</v></c></row>', 'intake.cell-ref'],
    ['an address that is none', `<row r="3"><c r="${canary}"><v>1</v></c></row>`, 'intake.cell-ref'],
    ['a row that comes twice', `<row r="2"><c r="A2" t="str"><v>${canary}</v></c></row>`, 'intake.row-order'],
    [
      'rows that go back',
      `<row r="9"/><row r="5"><c r="A5" t="str"><v>${canary}</v></c></row>`,
      'intake.row-order',
    ],
    [
      'cells that go back',
      `<row r="3"><c r="C3"><v>1</v></c><c r="B3" t="str"><v>${canary}</v></c></row>`,
      'intake.cell-order',
    ],
    [
      'a cell that comes twice',
      `<row r="3"><c r="B3"><v>1</v></c><c r="B3" t="str"><v>${canary}</v></c></row>`,
      'intake.cell-order',
    ],
    [
      'cells without end to the right',
      '<row r="3"><c r="XFD3"><v>1</v></c></row>',
      'intake.too-many-columns',
    ],
  ])('51b what cannot be placed is an error, and the good rows are read: %s', async (_, xml, code) => {
    const found = await outcomeOf('cases.xlsx', workbook(sheetXml(caseRows() + xml)));
    expect(found.exit).toBe(1);
    expect(found.read).toBeGreaterThanOrEqual(1);
    expect(codes(found.errors)).toContain(code);
  });

  test('51c a row far below the others costs nothing', async () => {
    const far = row(
      1_048_576,
      cells.map((text, i) => (i === 0 ? '' : text)),
    );
    const found = await outcomeOf('cases.xlsx', workbook(sheetXml(caseRows() + far)));
    expect(found.read).toBe(2);
  });

  test.each<[string, () => Buffer, string]>([
    [
      'a million styles',
      () =>
        workbook(sheet, {
          'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${styles(1_000_000)}</cellXfs></styleSheet>`,
        }),
      'intake.too-many-styles',
    ],
    [
      'sheets without end',
      () =>
        workbook(sheet, { 'xl/workbook.xml': workbookXml(Array.from({ length: 1001 }, (_, i) => `s${i}`)) }),
      'intake.too-many-sheets',
    ],
  ])('52a %s are refused at the limit', async (_, make, refused) => {
    expect((await outcomeOf('cases.xlsx', make())).refused).toBe(refused);
  });

  test('52b of a million merged ranges as many are noted as may be, and the records are read', async () => {
    const after = `<mergeCells>${Array.from({ length: 1_000_000 }, (_, i) => `<mergeCell ref="A${i + 10}:B${i + 10}"/>`).join('')}</mergeCells>`;
    const found = await outcomeOf('cases.xlsx', workbook(sheetXml(caseRows(), { after })));
    expect(found).toMatchObject({ exit: 1, read: 1 });
    expect(codes(found.errors)).toEqual(['intake.too-many-merged']);
    expect(found.report?.counts.warning).toBe(100_000);
  });

  test('52c a cell longer than a spreadsheet can hold is an error of its cell', async () => {
    const long = `<c r="REF" t="str"><v>${canary}${'x'.repeat(32_768)}</v></c>`;
    expect((await outcomeOf('cases.xlsx', withCell('Narrative', long))).errors).toEqual([
      `intake.cell-error@${at('Narrative', 2)}`,
    ]);
  });

  test.each(['1', '-1', '999999999', '4294967296', '1.5', canary])(
    '52d a text that the workbook does not hold is an error of its cell: %s',
    async (index) => {
      const found = await outcomeOf(
        'cases.xlsx',
        withCell('Narrative', `<c r="REF" t="s"><v>${index}</v></c>`),
      );
      expect(found).toMatchObject({ exit: 1, read: 1, errors: [`intake.cell-error@${at('Narrative', 2)}`] });
    },
  );

  test('52e a million shared texts are read', async () => {
    const texts = Array.from({ length: 1_000_000 }, (_, i) => `<si><t>t${i}</t></si>`).join('');
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts}<si><t>${canary}</t></si></sst>`;
    const value = await cellValue('Narrative', 'narrative', '<c r="REF" t="s"><v>1000000</v></c>', {
      'xl/sharedStrings.xml': strings,
    });
    expect(value).toBe(canary);
  });

  test.each([
    ['runs', '<is><r><t xml:space="preserve">two </t></r><r><rPr><b/></rPr><t>runs</t></r></is>', 'two runs'],
    [
      'phonetic runs',
      '<is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></is>',
      '東京',
    ],
    ['an escaped character', '<is><t>a_x000D_b_x005F_x000D_c</t></is>', 'a\rb_x000D_c'],
    ['spaces that are kept', '<is><t xml:space="preserve">a  b</t></is>', 'a  b'],
    ['line breaks', '<is><t>a\nb</t></is>', 'a\nb'],
    ['CDATA and references', '<is><t><![CDATA[<b>]]>&amp;&#x41;&#66;</t></is>', '<b>&AB'],
  ])('53 a text is what a person sees of it: %s', async (_, xml, text) => {
    expect(await cellValue('Narrative', 'narrative', `<c r="REF" t="inlineStr">${xml}</c>`)).toBe(text);
  });

  test.each<[string, string, string, string, unknown]>([
    ['a boolean', 'Collective case', 'collective', '<c r="REF" t="b"><v>0</v></c>', false],
    ['a boolean as text', 'Collective case', 'collective', '<c r="REF" t="str"><v>FALSE</v></c>', false],
    [
      'text within the cell',
      'Narrative',
      'narrative',
      `<c r="REF" t="inlineStr"><is><t>${canary}</t></is></c>`,
      canary,
    ],
    [
      'text of a formula',
      'Narrative',
      'narrative',
      `<c r="REF" t="str"><f>A1</f><v>${canary}</v></c>`,
      canary,
    ],
    ['a shared text', 'Narrative', 'narrative', '<c r="REF" t="s"><v>0</v></c>', canary],
    ['a number', 'Affected workers', 'affectedWorkersCount', '<c r="REF"><v>27</v></c>', 27],
    [
      'a number stored as text',
      'Affected workers',
      'affectedWorkersCount',
      '<c r="REF" t="str"><v>27</v></c>',
      27,
    ],
    ['a number in an id', 'Case number', 'caseNumber', '<c r="REF"><v>2026001</v></c>', '2026001'],
    [
      'a number under the format of text',
      'Case number',
      'caseNumber',
      '<c r="REF" s="3"><v>2026001</v></c>',
      '2026001',
    ],
  ])('57a each kind of cell gives its value: %s', async (_, heading, field, xml, value) => {
    expect(await cellValue(heading, field, xml)).toEqual(value);
  });

  test.each([
    ['a boolean that is none', '<c r="REF" t="b"><v>2</v></c>'],
    ['a kind that nobody knows', `<c r="REF" t="x"><v>${canary}</v></c>`],
    ['a number that is none', `<c r="REF"><v>${canary}</v></c>`],
    ['a number beyond all bounds', '<c r="REF"><v>1e400</v></c>'],
    ['a format that is not described', '<c r="REF" s="77"><v>1</v></c>'],
  ])('57b a cell that is not what it says is an error of its cell: %s', async (_, xml) => {
    expect((await outcomeOf('cases.xlsx', withCell('Narrative', xml))).errors).toEqual([
      `intake.cell-error@${at('Narrative', 2)}`,
    ]);
  });
});

function styles(count: number): string {
  return '<xf numFmtId="0"/>'.repeat(count);
}
