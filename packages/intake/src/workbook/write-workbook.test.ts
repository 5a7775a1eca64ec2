import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../bytes/limits.ts';
import { openWorkbook } from '../bytes/xlsx.ts';
import { unguardFormula } from '../values/formula-text.ts';
import { gathered, partsOf } from './_written.ts';
import { type WrittenSheet, writeWorkbook } from './write-workbook.ts';

/** The values of the first sheet that are not empty, by address. */
async function readBack(bytes: Uint8Array<ArrayBuffer>, sheet = 'Cases'): Promise<Record<string, unknown>> {
  const workbook = await openWorkbook(new Blob([bytes]), defaultLimits);
  const found: Record<string, unknown> = {};
  for await (const batch of workbook.rows(sheet))
    for (const item of batch) {
      if (item.problem) throw new Error(item.problem.code);
      for (const { ref, value, formula } of item.cells) {
        expect(formula).toBe(false);
        found[ref] = value;
      }
    }
  return found;
}

const written = (...sheets: WrittenSheet[]) => gathered(writeWorkbook(sheets));
const sheetOf = (rows: WrittenSheet['rows']): WrittenSheet => ({ name: 'Cases', rows });

async function inExcelJs(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

describe('what is written is read back', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        'D',
        '&',
        '<',
        '>',
        '"',
        "'",
        '=',
        '+',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u{1}',
        '\ufffe',
        '\ud800',
        '\udc00',
        'ก',
      ),
      minLength: 1,
    }),
  );

  test('texts, with every character that JavaScript knows but NUL, which no reader takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((value) => !value.includes('\0')),
          { minLength: 1, maxLength: 6 },
        ),
        async (texts) => {
          const found = await readBack(await written(sheetOf([texts])));
          const read = texts.map((value, at) => [value, found[`${'ABCDEF'[at]}1`]] as const);
          for (const [value, cell] of read) {
            expect(cell).toEqual({ kind: 'text', text: expect.any(String) });
            expect(unguardFormula((cell as { text: string }).text)).toBe(value);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('texts that look like escapes of characters', async () => {
    const texts = ['_x000D_', 'a_x005F_x000d_b', '_x_x0041_', '__x0041__'];
    const found = await readBack(await written(sheetOf([texts])));
    expect(['A1', 'B1', 'C1', 'D1'].map((ref) => (found[ref] as { text: string }).text)).toEqual(texts);
  });

  test('numbers, yes and no, dates', async () => {
    const bytes = await written(
      sheetOf([
        [1.5, -2e-7, true, false],
        [
          { value: '2026-03-25', as: 'date' },
          { value: '2026-03-25T14:30:05', as: 'date' },
          { value: '1900-03-01', as: 'date' },
          { value: '1899-12-31', as: 'date' },
          { value: '2026-02-30', as: 'date' },
        ],
      ]),
    );
    expect(await readBack(bytes)).toMatchObject({
      A1: { kind: 'number', number: 1.5 },
      B1: { kind: 'number', number: -2e-7 },
      C1: { kind: 'boolean', boolean: true },
      D1: { kind: 'boolean', boolean: false },
      A2: { kind: 'date', text: '2026-03-25' },
      B2: { kind: 'date', text: '2026-03-25T14:30:05' },
      C2: { kind: 'date', text: '1900-03-01' },
      // No two programs agree on days before; there is no 30 February.
      D2: { kind: 'text', text: '1899-12-31' },
      E2: { kind: 'text', text: '2026-02-30' },
    });
    const cell = (await inExcelJs(bytes)).getWorksheet('Cases')?.getCell('B2');
    expect(cell?.value).toEqual(new Date('2026-03-25T14:30:05Z'));
    expect(cell?.numFmt).toBe('yyyy-mm-dd hh:mm');
  });

  test('rows from a stream, empty ones among them', async () => {
    async function* rows() {
      yield ['a'];
      yield [];
      yield [undefined, 'b', ''];
    }
    expect(await readBack(await written(sheetOf(rows())))).toEqual({
      A1: { kind: 'text', text: 'a' },
      B3: { kind: 'text', text: 'b' },
    });
  });
});

test('text that begins like a formula is text for other readers, and stays so when the cell is edited', async () => {
  const texts = ['=1+1', '+60100000000', '-1', '@x', '＝1', '\t=1'];
  const bytes = await written(sheetOf([texts]));
  const sheet = (await inExcelJs(bytes)).getWorksheet('Cases');
  expect(texts.map((_, at) => sheet?.getCell(1, at + 1).value)).toEqual([...texts.slice(0, 5), "'\t=1"]);
  const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = partsOf(bytes);
  expect(xml).not.toContain('<f>');
  const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/gu)].map(
    ([format]) => format,
  );
  const used = [...xml.matchAll(/<c r="[A-E]1" s="(\d+)"/gu)].map(([, index]) => formats[Number(index)]);
  expect(used).toHaveLength(5);
  for (const format of used) expect(format).toContain('quotePrefix="1"');
});

describe('a sheet', () => {
  const view: WrittenSheet = {
    name: 'حالات',
    rightToLeft: true,
    frozenRows: 1,
    frozenColumns: 2,
    columns: [{ width: 38, format: 'text' }, { format: 'date' }, { width: 12 }],
    rows: [
      {
        cells: [
          { value: 'Case ID *', look: 'required-heading' },
          { value: 'Date', look: 'heading' },
        ],
        height: 34,
      },
      ['007', { value: undefined, look: 'error' }, { value: 'x', look: 'changed' }],
    ],
    comments: [
      { column: 1, row: 2, text: 'Two lines:\n<this> & that' },
      { column: 0, row: 1, text: 'Heading' },
    ],
    validations: [
      {
        block: { firstColumn: 2, lastColumn: 2, firstRow: 2, lastRow: 50 },
        allowed: {
          kind: 'list',
          sheet: "Office's lists",
          block: { firstColumn: 27, lastColumn: 27, firstRow: 2, lastRow: 4 },
        },
        prompt: { title: 'Channel, how the case reached the office', text: 'Choose “one”\nof the list' },
        objection: { title: 'Not listed', text: 'x'.repeat(400) },
      },
    ],
  };
  const lists: WrittenSheet = { name: "Office's lists", hidden: true, rows: [['a'], ['b']] };

  test('is seen by another reader as it was meant', async () => {
    const book = await inExcelJs(await written(view, lists));
    const sheet = book.getWorksheet('حالات');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, rightToLeft: true });
    expect([1, 3].map((column) => sheet?.getColumn(column).width)).toEqual([38, 12]);
    expect([1, 2].map((column) => sheet?.getColumn(column).numFmt)).toEqual(['@', 'yyyy-mm-dd']);
    expect(sheet?.getRow(1).height).toBe(34);
    expect(sheet?.getCell('A2').value).toBe('007');
    const fills = ['A1', 'B1', 'B2', 'C2'].map((cell) => JSON.stringify(sheet?.getCell(cell).fill));
    expect(new Set(fills).size).toBe(4);
    const note = sheet?.getCell('B2').note as ExcelJS.Comment;
    expect(note.texts?.map(({ text }) => text).join('')).toBe('Two lines:\n<this> & that');
    const rule = sheet?.getCell('C50').dataValidation;
    expect(rule).toMatchObject({
      type: 'list',
      formulae: ["'Office''s lists'!$AB$2:$AB$4"],
      errorStyle: 'warning',
      prompt: 'Choose “one”\nof the list',
    });
    // Excel refuses a workbook with longer ones.
    expect(rule?.promptTitle?.length).toBeLessThanOrEqual(32);
    expect(rule?.error?.length).toBeLessThanOrEqual(225);
    expect(sheet?.getCell('C51').dataValidation).toBeUndefined();
    expect(book.getWorksheet("Office's lists")?.state).toBe('hidden');
  });

  test('has comments that were gathered while its rows were given', async () => {
    const comments: { column: number; row: number; text: string }[] = [];
    function* rows() {
      yield ['a'];
      comments.push({ column: 0, row: 1, text: 'later' });
    }
    const book = await inExcelJs(await written({ name: 'Cases', rows: rows(), comments }));
    const note = book.getWorksheet('Cases')?.getCell('A1').note as ExcelJS.Comment;
    expect(note.texts?.[0]?.text).toBe('later');
  });

  test('is the same to the byte each time, and says nothing of who wrote it or when', async () => {
    const [one, other] = await Promise.all([written(view, lists), written(view, lists)]);
    expect(one).toEqual(other);
    expect(Object.keys(partsOf(one)).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });
});

describe('what no workbook can hold', () => {
  test.each<[string, WrittenSheet[]]>([
    ['no sheet', []],
    ['only hidden sheets', [{ name: 'a', hidden: true, rows: [] }]],
    ['a forbidden name', [{ name: 'a/b', rows: [] }]],
    ['a name that is too long', [{ name: 'a'.repeat(32), rows: [] }]],
    ['a blank name', [{ name: ' ', rows: [] }]],
    [
      'two names that differ in case only',
      [
        { name: 'A', rows: [] },
        { name: 'a', rows: [] },
      ],
    ],
    ['a text that is too long', [sheetOf([['a'.repeat(32_768)]])]],
    ['no number', [sheetOf([[Number.NaN]])]],
    ['too many columns', [sheetOf([Array(16_385).fill(undefined)])]],
  ])('%s', async (_, sheets) => {
    await expect(written(...sheets)).rejects.toThrow(RangeError);
  });

  test('is told by its address, not by what it is', async () => {
    const secret = 'canary'.repeat(6_000);
    const failed = written(sheetOf([['a'], [undefined, secret]]));
    await expect(failed).rejects.toThrow(/\bB2\b/u);
    await expect(failed).rejects.not.toThrow(/canary/u);
  });
});

test('rows are taken as they come, and their bytes given before the next', async () => {
  let given = 0;
  function* rows() {
    for (; given < 100_000; given += 1) yield [String(given), 'a text of some length', given];
  }
  let most = 0;
  let before = 0;
  let size = 0;
  for await (const chunk of writeWorkbook([sheetOf(rows())])) {
    most = Math.max(most, given - before);
    before = given;
    size += chunk.length;
  }
  expect(given).toBe(100_000);
  expect(size).toBeGreaterThan(500_000);
  // The window of the compression holds a few thousand rows.
  expect(most).toBeLessThan(10_000);
});
