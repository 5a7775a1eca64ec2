import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodCases } from './_files.ts';
import { errors, findings } from './_findings.ts';
import { csvOf, tableOf, xlsxOf } from './_tables.ts';

/** Reads CSV without the reader under test: rows as a spreadsheet counts them. */
function readCsvSimply(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') at += 1;
      else if (char === '"') {
        quoted = false;
        continue;
      }
      cell += char;
    } else if (char === '"') quoted = true;
    else if (char === delimiter || char === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else if (char !== '\r' && char !== '\uFEFF') cell += char;
  }
  return rows;
}

describe('the address of a fault leads back to it, wherever it stands', () => {
  const fault = 'zz ? zz';
  const records = goodCases(5, 11);
  const { columns, rows } = tableOf(records);
  /** Columns in which the fault is no value, each with the rows that have one there. */
  const places = columns.flatMap(({ column }, at) =>
    column.kind === 'text' || column.kind === 'constant'
      ? []
      : rows.flatMap((row, index) => (row[at] === undefined ? [] : [{ column: at, row: index }])),
  );
  const layout = fc.record({
    place: fc.constantFrom(...places),
    /** How the columns are ordered. */
    order: fc.shuffledSubarray(
      columns.map((_, at) => at),
      { minLength: columns.length },
    ),
    preamble: fc.array(
      fc.array(fc.constantFrom('Register', 'of cases', 'a\nb', '12', ''), { maxLength: 4 }),
      { maxLength: 12 },
    ),
    /** Blank rows before each record. */
    blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    /** Empty columns before the first. */
    shift: fc.integer({ min: 0, max: 3 }),
    story: fc.constantFrom(
      'one line',
      'two\nlines',
      'quotes "here"',
      'a\r\nb\r\n\r\nc',
      'semicolons; and, commas',
    ),
  });
  type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

  function sheetOf({ place, order, preamble, blanks, shift, story }: Layout): (string | undefined)[][] {
    const margin = Array<undefined>(shift).fill(undefined);
    const line = (cells: readonly (string | undefined)[]) => [...margin, ...order.map((at) => cells[at])];
    const body = rows.flatMap((row, index) => {
      const cells = row.map((text, at) => {
        if (place.row === index && place.column === at) return fault;
        return columns[at]?.pointer === '/narrative' && text !== undefined ? story : text;
      });
      return [...Array.from({ length: blanks[index] ?? 0 }, () => []), line(cells)];
    });
    return [...preamble, line(columns.map(({ heading }) => heading)), ...body];
  }

  async function addressIn(name: string, content: string | Uint8Array) {
    const found = errors(await findings(name, content));
    expect(found).toHaveLength(1);
    const address = found[0]?.address;
    if (address?.kind !== 'cell') throw new Error('no cell');
    return address;
  }

  test('in CSV', async () => {
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(layout, form, async (given, { delimiter, end, mark }) => {
        const text = mark + csvOf(sheetOf(given), { delimiter, end });
        const { cell, heading } = await addressIn('cases.csv', text);
        const sheet = readCsvSimply(text, delimiter);
        const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
        const at = [...column].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
        expect(sheet[Number(row) - 1]?.[at]).toBe(fault);
        expect(sheet.findLast((cells) => cells[at] === heading)).toBeDefined();
        expect(heading).toBe(columns[given.place.column]?.heading);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('in a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async (given) => {
        const bytes = await xlsxOf(sheetOf(given), 'Kasus');
        const { sheet, cell, heading } = await addressIn('cases.xlsx', bytes);
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(bytes.buffer as ArrayBuffer);
        expect(sheet).toBe('Kasus');
        expect(book.getWorksheet(sheet)?.getCell(cell).value).toBe(fault);
        expect(heading).toBe(columns[given.place.column]?.heading);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
