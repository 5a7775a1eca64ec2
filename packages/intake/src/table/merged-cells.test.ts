import type { Answer } from '@amparo/core';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, blobOf, inChunks, packed, workbookParts } from '../bytes/_fixtures.ts';
import { defaultLimits } from '../bytes/limits.ts';
import { SharedStrings } from '../bytes/shared-strings.ts';
import type { Workbook } from '../bytes/xlsx.ts';
import { openWorkbook } from '../bytes/xlsx.ts';
import { readSheet } from '../bytes/xlsx-sheet.ts';
import { ids, placeOf, type Rows, readVisits, visit } from '../forms/_visits.ts';
import { AnswerBook } from '../questions/answer-book.ts';
import { RecordTypes } from '../record-type/record-types.ts';
import { headingLanguagesOf } from './heading-languages.ts';
import { readWorkbookRecords } from './read-workbook.ts';

type Merges = Readonly<Record<string, readonly string[]>>;

/** A workbook with merged cells, as a spreadsheet writes it. */
async function book(sheets: Readonly<Record<string, Rows>>, merges: Merges): Promise<Blob> {
  const made = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    for (const range of merges[name] ?? []) sheet.mergeCells(range);
  }
  return new Blob([await made.xlsx.writeBuffer()]);
}

const uuid = (at: number) => `0b7c2f3e-5d1a-4c8e-9f2b-${String(at).padStart(12, '0')}`;
const copy: Answer = { question: 'merged-cells', heading: 'Office', answer: 'copy-down' };
const leave: Answer = { question: 'merged-cells', heading: 'Office', answer: 'first-only' };

const visits: Rows = [
  ['Register of visits'],
  ['Visit id', 'Office', 'Date of visit'],
  [uuid(1), 'KL-1', '2026-03-01'],
  [uuid(2), undefined, undefined],
  [uuid(3), undefined, '2026-03-03'],
  [uuid(4), 'KL-2', '2026-03-04'],
  [],
  [uuid(5), undefined, '2026-03-05'],
];
const merges = ['A1:C1', 'B3:B5', 'B6:B8', 'C3:C4'];
const offices = (records: readonly Record<string, unknown>[]) => records.map(({ office }) => office);
const inOffice = ({ said }: Awaited<ReturnType<typeof readVisits>>) =>
  said.filter((one) => one.includes('merged') || one.includes('copied'));

describe('cells of a column that are merged over several rows', () => {
  test('are asked about once a column, and nothing is filled', async () => {
    const read = await readVisits(await book({ Visits: visits }, { Visits: merges }));
    expect(read.questions.map(({ question }) => question)).toEqual([
      {
        question: 'merged-cells',
        sheet: 'Visits',
        heading: 'Office',
        recordType: 'visit',
        field: 'office',
        address: { kind: 'cell', cell: 'B4', row: 4, heading: 'Office', sheet: 'Visits' },
        // Row 7 holds nothing.
        cells: 3,
        options: ['copy-down', 'first-only'],
        evidence: {},
      },
      expect.objectContaining({ heading: 'Date of visit', field: 'dateOfVisit', cells: 1 }),
    ]);
    expect(offices(read.records)).toEqual(['KL-1', undefined, undefined, 'KL-2', undefined]);
    expect(inOffice(read)).toEqual(
      ['B3:B5', 'C3:C4', 'B6:B8'].map((range) => `intake.cells-merged Visits!${range}`),
    );
  });

  test('are copied down where that is the answer, each change listed at its own cell', async () => {
    const read = await readVisits(await book({ Visits: visits }, { Visits: merges }), { answers: [copy] });
    expect(read.questions.map(({ question }) => question.heading)).toEqual(['Date of visit']);
    expect(offices(read.records)).toEqual(['KL-1', 'KL-1', 'KL-1', 'KL-2', 'KL-2']);
    expect(read.records[1]?.dateOfVisit).toBeUndefined();
    expect(inOffice(read)).toEqual(['intake.copied-down Visits!B4', 'intake.cells-merged Visits!C3:C4']);
    const [told] = read.findings.filter(({ diagnostic }) => diagnostic.code === 'intake.copied-down');
    expect(told).toMatchObject({
      recordType: 'visit',
      diagnostic: { severity: 'note', path: '/office', params: { cells: 3 }, fix: 'safe' },
    });
    const changes = read.items.flatMap((item) => item.changes?.() ?? []);
    expect(changes.map(({ address, path, before, after }) => [address.cell, path, before, after])).toEqual([
      ['B4', '/office', '', 'KL-1'],
      ['B5', '/office', '', 'KL-1'],
      ['B8', '/office', '', 'KL-2'],
    ]);
  });

  test('stay as they are where that is the answer, and are not asked about again', async () => {
    const read = await readVisits(await book({ Visits: visits }, { Visits: merges }), { answers: [leave] });
    expect(read.questions.map(({ question }) => question.heading)).toEqual(['Date of visit']);
    expect(offices(read.records)).toEqual(['KL-1', undefined, undefined, 'KL-2', undefined]);
    expect(inOffice(read)).toEqual(['intake.cells-merged Visits!C3:C4']);
  });

  test('are read like others once they are filled: a fault stands at each cell', async () => {
    const rows: Rows = [
      ['Visit id', 'Date of visit'],
      [uuid(1), '31/02/2026'],
      [uuid(2)],
      [uuid(3), '25/03/2569'],
      [uuid(4)],
    ];
    const file = await book({ Visits: rows }, { Visits: ['B2:B3', 'B4:B5'] });
    const read = await readVisits(file, { answers: [{ ...copy, heading: 'date of visit' }] });
    expect(read.faults.map((fault) => fault.split(' ')[1])).toEqual(['Visits!B2', 'Visits!B3']);
    expect(read.records.map(({ dateOfVisit }) => dateOfVisit).slice(2)).toEqual(['2026-03-25', '2026-03-25']);
    expect(read.items[3]?.changes?.().map(({ code, before, after }) => [code, before, after])).toEqual([
      ['intake.copied-down', '', '25/03/2569'],
      ['intake.date-buddhist', '25/03/2569', '2026-03-25'],
    ]);
  });

  test('are no records of their own; a value that a program has left below them is left out, and told', async () => {
    const rows: Rows = [
      ['Visit id', 'Office'],
      [uuid(1), 'KL-1'],
      [],
      [uuid(2), 'KL-9'],
      [uuid(3)],
      [undefined, 'KL-3'],
    ];
    const sheet = rows
      .map(
        (cells, at) =>
          `<row r="${at + 1}">${cells.map((cell, column) => (cell === undefined ? `<c r="${'AB'[column]}${at + 1}" s="0"/>` : `<c r="${'AB'[column]}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`,
      )
      .join('');
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="B2:B5"/><mergeCell ref="B4:B6"/></mergeCells></worksheet>`;
    const file = blobOf(packed(workbookParts('', { 'xl/worksheets/sheet1.xml': xml })));
    const changesOf = ({ items }: Awaited<ReturnType<typeof readVisits>>) =>
      items.flatMap((item) =>
        (item.changes?.() ?? []).map(
          ({ code, before, after, address }) => `${code} ${address.cell} ${before}: ${after}`,
        ),
      );
    const copied = await readVisits(file, { answers: [copy] });
    expect(offices(copied.records)).toEqual(['KL-1', 'KL-1', 'KL-1', 'KL-3']);
    expect(inOffice(copied)).toEqual(['intake.copied-down Cases!B4', 'intake.merged-over Cases!B4']);
    expect(changesOf(copied)).toEqual(['intake.copied-down B4 KL-9: KL-1', 'intake.copied-down B5 : KL-1']);
    const left = await readVisits(file, { answers: [leave] });
    expect(offices(left.records)).toEqual(['KL-1', undefined, undefined, 'KL-3']);
    expect(inOffice(left)).toEqual(['intake.merged-over Cases!B4']);
    expect(changesOf(left)).toEqual(['intake.merged-over B4 KL-9: ']);
    for (const { findings } of [copied, left])
      expect(findings.find(({ diagnostic }) => diagnostic.code === 'intake.merged-over')).toMatchObject({
        recordType: 'visit',
        diagnostic: { severity: 'warning', path: '/office', params: { cells: 1, read: 'no' }, fix: 'ask' },
        address: { heading: 'Office', row: 4 },
      });
    // Without an answer all that is known is that there are such values.
    const open = await readVisits(file);
    expect(offices(open.records)).toEqual(['KL-1', 'KL-9', undefined, 'KL-3']);
    const told = open.findings.filter(({ diagnostic }) => diagnostic.code === 'intake.merged-over');
    expect(told.map(({ diagnostic, address }) => [diagnostic.params, placeOf(address)])).toEqual([
      [{ cells: 2, read: 'yes' }, 'Cases!B4'],
    ]);
  });

  test('hide values of other columns too, and a row that holds only such a value stays no record', async () => {
    const sheet = [
      '<row r="1"><c r="A1" t="str"><v>Visit id</v></c><c r="B1" t="str"><v>Office</v></c><c r="C1" t="str"><v>Status</v></c></row>',
      `<row r="2"><c r="A2" t="str"><v>${uuid(1)}</v></c><c r="B2" t="str"><v>KL-1</v></c><c r="C2" t="str"><v>passport</v></c></row>`,
      '<row r="3"><c r="B3" t="str"><v>KL-2</v></c></row>',
      `<row r="4"><c r="A4" t="str"><v>${uuid(2)}</v></c><c r="B4" t="str"><v>KL-3</v></c><c r="C4" t="str"><v>housing</v></c></row>`,
    ].join('');
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="B4:C4"/></mergeCells></worksheet>`;
    const file = blobOf(packed(workbookParts('', { 'xl/worksheets/sheet1.xml': xml })));
    for (const answer of [copy, leave]) {
      const { records, said } = await readVisits(file, { answers: [answer] });
      expect(records).toHaveLength(2);
      expect(said.filter((one) => one.includes('merged-over'))).toEqual(
        ['intake.merged-over Cases!C4', 'intake.merged-over Cases!B3'].toReversed(),
      );
    }
  });

  test('are asked about neither in headings nor over several columns, nor in columns that are not known', async () => {
    const rows: Rows = [
      ['Visit id', 'Office', 'Date of visit', 'Weather'],
      [],
      [uuid(1), 'KL-1', '2026-03-01', 'rain'],
      [uuid(2)],
    ];
    const ranges = ['B1:B2', 'B3:C4', 'D3:D4'];
    const answer = { question: 'merged-cells', answer: 'copy-down' };
    for (const answers of [[], [answer]]) {
      const read = await readVisits(await book({ Visits: rows }, { Visits: ranges }), { answers });
      expect(read.questions).toEqual([]);
      expect(offices(read.records)).toEqual(['KL-1', undefined]);
      expect(inOffice(read)).toEqual(ranges.map((range) => `intake.cells-merged Visits!${range}`));
    }
  });

  test('that hold an error, or nothing, are not copied', async () => {
    const rows: Rows = [['Visit id', 'Office'], [uuid(1), '#REF!'], [uuid(2)], [uuid(3)], [uuid(4)]];
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('Visits');
    sheet.addRows(rows.map((row) => [...row]));
    sheet.getCell('B2').value = { error: '#REF!' };
    sheet.mergeCells('B2:B3');
    sheet.mergeCells('B4:B5');
    const read = await readVisits(new Blob([await made.xlsx.writeBuffer()]), { answers: [copy] });
    expect(read.faults).toEqual(['intake.cell-error Visits!B2']);
    expect(inOffice(read)).toEqual([]);
  });
});

describe('on a sheet of entries', () => {
  const sheets = {
    Visits: [
      ['Visit id', 'Office'],
      [ids[0], 'KL-1'],
      [ids[1], 'KL-2'],
    ],
    Claims: [
      ['Visit id', 'Type', 'Since'],
      [ids[0], 'passport', '2026-03-01'],
      [undefined, 'housing', undefined],
      [ids[1], 'passport', undefined],
    ],
  } as const;
  const ranges = { Claims: ['A2:A3', 'C2:C4'] };

  test('the id of the record is asked about, and leads entries to it once it is filled', async () => {
    const file = await book(sheets, ranges);
    const before = await readVisits(file);
    expect(
      before.questions.map(({ question: { heading, field, cells } }) => [heading, field, cells]),
    ).toEqual([
      ['Visit id', 'visitId', 1],
      ['Since', 'claims/since', 2],
    ]);
    expect(before.said).toContain('intake.entry-without-record Claims!A3');

    const answers: Answer[] = [{ question: 'merged-cells', sheet: 'Claims', answer: 'copy-down' }];
    const read = await readVisits(file, { answers });
    expect(read.questions).toEqual([]);
    expect(read.records.map(({ claims }) => claims)).toEqual([
      [
        { type: 'passport', since: '2026-03-01' },
        { type: 'housing', since: '2026-03-01' },
      ],
      [{ type: 'passport', since: '2026-03-01' }],
    ]);
    expect(inOffice(read)).toEqual(['intake.copied-down Claims!A3', 'intake.copied-down Claims!C3']);
    const changes = read.items.flatMap((item) => item.changes?.() ?? []);
    expect(changes.filter(({ code }) => code === 'intake.copied-down')).toMatchObject([
      { path: '/claims/1', address: { sheet: 'Claims', cell: 'A3' } },
      { path: '/claims/1/since', address: { sheet: 'Claims', cell: 'C3' } },
      { path: '/claims/0/since', address: { sheet: 'Claims', cell: 'C4' } },
    ]);
  });
});

/** Everything that reading an open workbook gives. */
async function shown(workbook: Workbook, answers: readonly Answer[]): Promise<readonly unknown[]> {
  const batches = readWorkbookRecords(workbook, {
    types: new RecordTypes([visit]),
    languages: headingLanguagesOf(),
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    answers: new AnswerBook(answers),
  });
  return (await allOf(batches)).map((item) =>
    item.kind === 'record' ? [item.row, item.record, item.diagnostics, item.changes?.()] : item,
  );
}

describe('wherever they stand', () => {
  /** Rows of a register with an office and a day for each, and how many of the rows each merged cell covers. */
  const register = fc.record({
    preamble: fc.nat({ max: 3 }),
    rows: fc.array(fc.constantFrom('visit', 'visit', 'visit', 'blank'), { minLength: 1, maxLength: 12 }),
    spans: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
    shift: fc.nat({ max: 2 }),
    story: fc.constantFrom('2026-03-01', '2026-02-31', '25/03/2569'),
  });
  type Register = typeof register extends fc.Arbitrary<infer T> ? T : never;

  function sheetOf({ preamble, rows, spans, shift, story }: Register) {
    const letters = 'ABCDE';
    const heading = preamble + 1;
    const officeAt = letters[shift + 1];
    const dayAt = letters[shift + 2];
    const cells: string[] = [];
    const lines = new Map<number, string[]>();
    const put = (column: string | undefined, row: number, text: string) => {
      const line = lines.get(row) ?? [];
      lines.set(row, line);
      line.push(`<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`);
    };
    for (let row = 1; row <= preamble; row += 1) put(letters[shift], row, `Title ${row}`);
    for (const [at, text] of ['Visit id', 'Office', 'Date of visit'].entries())
      put(letters[shift + at], heading, text);
    const merged: string[] = [];
    const expected: string[] = [];
    let at = 0;
    for (const span of spans) {
      const from = at;
      const to = Math.min(rows.length, from + span);
      at = to;
      if (from >= rows.length) break;
      if (to - from > 1)
        for (const column of [officeAt, dayAt])
          merged.push(`${column}${heading + 1 + from}:${column}${heading + to}`);
      for (let index = from; index < to; index += 1) {
        const row = heading + 1 + index;
        if (rows[index] === 'visit') put(letters[shift], row, uuid(row));
        if (index === from) {
          put(officeAt, row, `KL-${from}`);
          put(dayAt, row, story);
        } else if (rows[index] === 'visit') {
          expected.push(`${row} ${officeAt}${row} ${dayAt}${row} KL-${from}`);
        }
      }
    }
    cells.push(...[...lines].map(([row, line]) => `<row r="${row}">${line.join('')}</row>`));
    const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    return {
      xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`,
      expected,
      officeAt,
      dayAt,
    };
  }

  const answers: Answer[] = [{ question: 'merged-cells', answer: 'copy-down' }];
  const fileOf = (xml: string) => blobOf(packed(workbookParts('', { 'xl/worksheets/sheet1.xml': xml })));

  test('every filled cell has its own address, and the value of the merged cell that covers it', async () => {
    await fc.assert(
      fc.asyncProperty(register, async (given) => {
        const { xml, expected, officeAt, dayAt } = sheetOf(given);
        const { items, findings } = await readVisits(fileOf(xml), { answers });
        const filled = items.flatMap((item) => {
          const cells = (item.changes?.() ?? [])
            .filter(({ code }) => code === 'intake.copied-down')
            .map(({ address }) => address.cell);
          if (cells.length === 0) return [];
          const at = (path: string) =>
            placeOf(item.locate({ code: 'x', severity: 'error', path, params: {} })).replace('Cases!', '');
          expect([at('/office'), at('/dateOfVisit')]).toEqual(cells);
          for (const diagnostic of item.diagnostics)
            expect(placeOf(item.locate(diagnostic))).toBe(`Cases!${dayAt}${item.row}`);
          const { office } = item.record as Record<string, unknown>;
          return [`${item.row} ${cells.join(' ')} ${office}`];
        });
        expect(filled).toEqual(expected);
        const told = findings.filter(({ diagnostic }) => diagnostic.code === 'intake.copied-down');
        const first = expected[0]?.split(' ')[0];
        expect(told.map(({ diagnostic, address }) => [diagnostic.params.cells, placeOf(address)])).toEqual(
          first === undefined
            ? []
            : [officeAt, dayAt].map((column) => [expected.length, `Cases!${column}${first}`]),
        );
        // Without an answer, as many cells wait for it.
        const { questions } = await readVisits(fileOf(xml));
        expect(questions.map(({ question }) => question.cells)).toEqual(
          first === undefined ? [] : [expected.length, expected.length],
        );
      }),
      { numRuns: 100 },
    );
  });

  test('what is read does not depend on where the sheet is cut', async () => {
    const { xml } = sheetOf({
      preamble: 1,
      rows: ['visit', 'visit', 'blank', 'visit', 'visit', 'visit'],
      spans: [4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      shift: 1,
      story: '25/03/2569',
    });
    const whole = await openWorkbook(fileOf(xml), defaultLimits);
    const bytes = new TextEncoder().encode(xml);
    const cut = (size: number): Workbook => ({
      ...whole,
      rows: () => {
        const summary = { merged: [] as string[], hiddenColumns: [] as [number, number][] };
        const context = { strings: new SharedStrings(), styles: [], date1904: false, limits: defaultLimits };
        return {
          summary,
          [Symbol.asyncIterator]: () => readSheet(inChunks(bytes, size), context, summary),
        };
      },
    });
    for (const given of [[], answers]) {
      const all = await shown(cut(bytes.length), given);
      expect(all.length).toBeGreaterThan(5);
      for (let size = 1; size < bytes.length; size += 1) expect(await shown(cut(size), given)).toEqual(all);
    }
  });
});
