import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellRef } from '../bytes/cell-address.ts';
import { blobFrom, finding, mark, rowsOf } from './_mark.ts';
import type { Mark } from './marks.ts';
import { heavier } from './marks.ts';
import { markColours } from './style-book.ts';

const rowsUsed = 12;
const columnsUsed = 8;
const column = fc.integer({ min: 0, max: columnsUsed - 1 });
const row = fc.integer({ min: 1, max: rowsUsed });

const value: fc.Arbitrary<ExcelJS.CellValue> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /^[^\p{Cc}]+$/u.test(text)),
  fc.constantFrom('=1+1', '_x0041_', ' blanks ', 'two\nlines', '<&>"'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.date({ min: new Date('1950-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }),
  fc.boolean(),
  fc.integer().map((result) => ({ formula: '1+1', result })),
  fc.constant<ExcelJS.CellValue>({ error: '#REF!' }),
  fc.constant<ExcelJS.CellValue>({ richText: [{ text: 'two ' }, { text: 'runs', font: { bold: true } }] }),
);

const style: fc.Arbitrary<Partial<ExcelJS.Style>> = fc.record(
  {
    numFmt: fc.constantFrom('dd/mm/yyyy', '@', '0.00'),
    font: fc.constantFrom<Partial<ExcelJS.Font>>({ bold: true, name: 'Arial', size: 12 }, { italic: true }),
    alignment: fc.constantFrom<Partial<ExcelJS.Alignment>>({ wrapText: true, vertical: 'top' }),
    border: fc.constantFrom<Partial<ExcelJS.Borders>>({ top: { style: 'thin' } }),
    fill: fc.constantFrom<ExcelJS.Fill>({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFD9E2EC' },
    }),
    protection: fc.constantFrom<Partial<ExcelJS.Protection>>({ locked: false }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const workbook = fc.record({
  date1904: fc.boolean(),
  cells: fc.array(
    fc.record({
      row,
      column,
      value: fc.option(value, { nil: null }),
      style: fc.option(style, { nil: undefined }),
      note: fc.option(fc.constantFrom('A note.', 'Another note.'), { nil: undefined, freq: 4 }),
    }),
    { maxLength: 30 },
  ),
  merges: fc.array(
    fc.record({ row, column, height: fc.integer({ min: 0, max: 3 }), width: fc.integer({ min: 0, max: 2 }) }),
    { maxLength: 3 },
  ),
  hiddenRows: fc.array(row, { maxLength: 3 }),
  styledColumns: fc.array(fc.record({ column, style }), { maxLength: 2 }),
});
type Made = typeof workbook extends fc.Arbitrary<infer T> ? T : never;

/** One cell, a whole row, or none. */
const place = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      row: fc.integer({ min: 1, max: rowsUsed + 3 }),
      column: fc.integer({ min: 0, max: columnsUsed + 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ row, column: fc.constant(undefined) }) },
);
const marks = fc.array(fc.record({ place, severity: fc.constantFrom<Mark>('error', 'warning', 'note') }), {
  maxLength: 15,
});

async function make({ date1904, cells, merges, hiddenRows, styledColumns }: Made): Promise<{
  readonly blob: Blob;
  readonly merged: readonly string[];
}> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet('Cases');
  for (const { column: at, style: look } of styledColumns) sheet.getColumn(at + 1).style = look;
  for (const { row: at, column: across, value: content, style: look, note } of cells) {
    const cell = sheet.getCell(at, across + 1);
    cell.value = content;
    if (look) cell.style = look;
    if (note !== undefined) cell.note = note;
  }
  for (const at of hiddenRows) sheet.getRow(at).hidden = true;
  const merged: string[] = [];
  for (const { row: top, column: left, height, width } of merges) {
    if (height + width === 0) continue;
    const range = `${cellRef(left, top)}:${cellRef(left + width, top + height)}`;
    try {
      sheet.mergeCells(range);
      merged.push(range);
    } catch {
      // Merges that overlap are refused.
    }
  }
  book.addWorksheet('Other').getCell('A1').value = 'untouched';
  return { blob: blobFrom(await book.xlsx.writeBuffer()), merged };
}

async function load(blob: Blob): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await blob.arrayBuffer());
  return book.getWorksheet('Cases') as ExcelJS.Worksheet;
}

/** The cells that a sheet has, also those that are only formatted; asking for another one makes it. */
function cellsIn(sheet: ExcelJS.Worksheet): ReadonlySet<string> {
  const cells = new Set<string>();
  for (let at = 1; at <= rowsUsed + 4; at += 1)
    for (let across = 0; across < columnsUsed + 4; across += 1)
      if (sheet.findRow(at)?.findCell(across + 1)) cells.add(cellRef(across, at));
  return cells;
}

/** A cell's value and style as a library reads them. */
function seen(sheet: ExcelJS.Worksheet, ref: string) {
  const cell = sheet.getCell(ref);
  const { fill, ...rest } = cell.style;
  return { value: cell.value, style: rest, fill };
}

function noteOf(sheet: ExcelJS.Worksheet, ref: string): string {
  const { note } = sheet.getCell(ref);
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

/** The cell that stands for a place: within a merge its first, of a row the first that holds something. */
function shownAt(
  sheet: ExcelJS.Worksheet,
  merged: readonly string[],
  { row: at, column: across }: { readonly row: number; readonly column: number | undefined },
  written: ReadonlySet<string>,
): string | undefined {
  if (across === undefined) {
    const first = Array.from({ length: columnsUsed + 3 }, (_, column) => cellRef(column, at)).find((ref) =>
      written.has(ref),
    );
    return first;
  }
  const ref = cellRef(across, at);
  const cell = sheet.getCell(ref);
  const master = cell.isMerged ? cell.master.address : ref;
  return merged.some((range) => range.startsWith(`${master}:`)) ? master : ref;
}

test('a marked workbook has its marks at the cells asked for, and is otherwise the same to every reader', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, marks, async (made, asked) => {
      const { blob, merged } = await make(made);
      const before = await load(blob);
      const there = cellsIn(before);
      const written = new Set<string>();
      for (const line of await rowsOf(blob))
        for (const [, ref = ''] of line.matchAll(/([A-Z]+\d+)=/gu)) written.add(ref);
      const expected = new Map<string, Mark>();
      const findings = asked.flatMap(({ place: { row: at, column: across }, severity }) => {
        // In a row that holds nothing, a mark of the whole stands at its beginning or behind its empty cells.
        const ref = shownAt(before, merged, { row: at, column: across }, written);
        if (ref === undefined) return [];
        expected.set(ref, heavier(expected.get(ref), severity));
        return [finding(across === undefined ? String(at) : cellRef(across, at), { severity })];
      });
      const ranges = merged.map((range) => finding(range, { severity: 'note', what: 'Merged.' }));
      for (const range of merged) {
        const [first = ''] = range.split(':');
        expected.set(first, heavier(expected.get(first), 'note'));
      }
      const marked = await mark(blob, [...findings, ...ranges]);
      expect(await rowsOf(marked)).toEqual(await rowsOf(blob));
      expect(await rowsOf(marked, 'Other')).toEqual(await rowsOf(blob, 'Other'));
      const after = await load(marked);
      for (let at = 1; at <= rowsUsed + 4; at += 1) {
        expect(after.getRow(at).hidden ?? false).toBe(before.getRow(at).hidden ?? false);
        for (let across = 0; across < columnsUsed + 4; across += 1) {
          const ref = cellRef(across, at);
          const [was, is] = [seen(before, ref), seen(after, ref)];
          expect({ ref, value: is.value }).toEqual({ ref, value: was.value });
          const severity = expected.get(ref);
          // A cell that was not written has no style to keep.
          if (severity === undefined || (there.has(ref) && Object.keys(was.style).length > 0))
            expect({ ref, style: is.style }).toEqual({ ref, style: was.style });
          if (severity === undefined) expect({ ref, fill: is.fill }).toEqual({ ref, fill: was.fill });
          else
            expect({ ref, fill: is.fill }).toMatchObject({
              ref,
              fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: markColours[severity] } },
            });
          const own = noteOf(before, ref);
          const note = noteOf(after, ref);
          if (severity === undefined) expect({ ref, note }).toEqual({ ref, note: own });
          else expect(note.startsWith(own) && /Error|Warning|Note/u.test(note.slice(own.length))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
