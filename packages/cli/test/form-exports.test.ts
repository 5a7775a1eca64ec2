import { columnsOf } from '@amparo/core';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { goodCases } from './_files.ts';
import { type FormLayout, formExport, snake } from './_form-exports.ts';
import { recordTypes, typeNamed } from './_kinds.ts';
import { readAll, saidOf } from './_read-all.ts';
import { sampleRecordsByType } from './_sample-records.ts';
import { csvOf, workbookOf } from './_tables.ts';

const samples = sampleRecordsByType(7);

const files: Readonly<Record<FormLayout, (sheets: ReturnType<typeof formExport>) => Promise<Uint8Array>>> = {
  kobo: workbookOf,
  odk: async (sheets) =>
    zipSync(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, strToU8(csvOf(rows))]))),
};

describe.each(['kobo', 'odk'] as const)('records that follow the standard, as an export of %s', (layout) => {
  test.each(recordTypes.map((record) => [record.type, record] as const))(
    '%s: come back, with nothing to mend',
    async (type, record) => {
      const records = samples.get(type) ?? [];
      const bytes = await files[layout](formExport(record, records, layout));
      const read = await readAll(new Uint8Array(bytes), { as: type });
      const notes = /^intake\.(?:form-export|form-id-used|code-from-title|number-rewritten|id-rewritten) /u;
      // Three decimals are thousands in some countries: below a heading that people gave, that is a question.
      const asked = /number-ambiguous|decimal-mark/u;
      const said = saidOf(read).filter((one) => !notes.test(one));
      expect(said.filter((one) => !asked.test(one))).toEqual([]);
      if (said.length === 0) expect(read.records.map((item) => item.record)).toEqual(records);
    },
  );
});

describe('the address of a fault in an export leads back to it, on whatever sheet it stands', () => {
  const fault = 'zz ? zz';
  const type = typeNamed('grievance-case');
  const sheets = Object.entries(formExport(type, goodCases(6, 11), 'kobo'));
  const kinds = new Map(
    columnsOf(type).map(({ path, kind }) => [`intake/${path.split('/').map(snake).join('/')}`, kind]),
  );
  /** Cells in which the fault is no value. */
  const places = sheets.flatMap(([sheet, [headings = [], ...rows]]) =>
    headings.flatMap((heading, column) => {
      const kind = kinds.get(heading ?? '');
      if (kind === undefined || /^(?:text|identifier|pseudonym|uuid|digest|osId)$/u.test(kind)) return [];
      return rows.flatMap((row, index) => (row[column] === undefined ? [] : [{ sheet, column, row: index }]));
    }),
  );
  const layout = fc.record({
    place: fc.constantFrom(...places),
    /** In which order the sheets stand. */
    order: fc.shuffledSubarray(
      sheets.map(([name]) => name),
      { minLength: sheets.length },
    ),
    /** Rows of titles, merged over some columns, above the headings of every sheet. */
    titles: fc.integer({ min: 0, max: 5 }),
    /** Empty columns before the first, and empty rows before each row. */
    shift: fc.integer({ min: 0, max: 3 }),
    blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
    hidden: fc.boolean(),
  });

  test('whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async ({ place, order, titles, shift, blanks, hidden }) => {
        const book = new ExcelJS.Workbook();
        for (const name of order) {
          const worksheet = book.addWorksheet(name);
          for (let row = 1; row <= titles; row += 1) {
            worksheet.getCell(row, 1).value = `Export of the form, part ${row}`;
            worksheet.mergeCells(row, 1, row, 4);
          }
          let at = titles;
          for (const [index, cells] of (sheets.find(([sheet]) => sheet === name)?.[1] ?? []).entries()) {
            at += 1 + (index === 0 ? 0 : (blanks[index % blanks.length] as number));
            for (const [column, text] of cells.entries()) {
              const isFault = place.sheet === name && place.row === index - 1 && place.column === column;
              if (text !== undefined)
                worksheet.getCell(at, column + shift + 1).value = isFault ? fault : text;
            }
            if (hidden && index % 2 === 1) worksheet.getRow(at).hidden = true;
          }
        }
        const read = await readAll(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
        const found = read.records.flatMap((item) =>
          item.diagnostics.map((diagnostic) => item.locate(diagnostic)),
        );
        expect(found).toHaveLength(1);
        const [address] = found;
        if (address?.kind !== 'cell' || address.sheet === undefined) throw new Error('no cell');
        expect(book.getWorksheet(address.sheet)?.getCell(address.cell).value).toBe(fault);
        expect(kinds.has(address.heading ?? '')).toBe(true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
