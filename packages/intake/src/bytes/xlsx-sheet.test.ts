import { expect, test } from 'vitest';
import { allOf, type WorkbookParts, workbookOf, workbookParts } from './_fixtures.ts';
import { rowsWith, shownRow } from './_workbook.ts';
import { defaultLimits } from './limits.ts';
import { openWorkbook } from './xlsx.ts';

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
  expect((await allOf(read)).map(shownRow)).toEqual([
    '1: A1=number(1)',
    '1!intake.cell-ref',
    '1!intake.too-many-merged',
  ]);
  expect(read.summary.merged).toEqual(['A1:B2', 'A3:B3']);
  await allOf(read);
  expect(read.summary.merged).toEqual(['A1:B2', 'A3:B3']);
});
