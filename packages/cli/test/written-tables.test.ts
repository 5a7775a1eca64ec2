import { readFile } from 'node:fs/promises';
import {
  type TableHeadings,
  tableOf,
  type WrittenValue,
  writeCsv,
  writeWorkbook,
} from '@amparo/intake/workbook';
import { families, loadTitles } from '@amparo/validate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { file } from './_files.ts';
import { recordTypes, typeNamed } from './_kinds.ts';
import { savedByLibreOffice, skipWithoutLibreOffice } from './_libre-office.ts';
import { gathered, readAll, saidOf } from './_read-all.ts';
import { sampleRecordsByType } from './_sample-records.ts';

/** Records written as one table are the same records when the table is read. */
const formats = {
  csv: (rows: readonly (readonly WrittenValue[])[]) => gathered(writeCsv(rows, { mark: false })),
  xlsx: (rows: readonly (readonly WrittenValue[])[]) => gathered(writeWorkbook([{ name: 'Records', rows }])),
};

const samples = [1, 2, 3].map((seed) => sampleRecordsByType(seed));
const thai = await loadTitles(families, 'th');

function rowsOf(type: string, records: readonly unknown[], headings: TableHeadings) {
  const { columns, rows } = tableOf(typeNamed(type), records, headings);
  return [columns.map(({ heading }) => heading), ...rows];
}

describe.each(['csv', 'xlsx'] as const)('records as %s', (format) => {
  test.each(recordTypes.map(({ type }) => [type]))(
    '%s: the same records come back, without a finding',
    async (type) => {
      const titles = thai(type) ?? {};
      for (const [at, headings] of [
        { headings: 'name' } as const,
        { headings: 'title' } as const,
        { headings: 'title', language: { language: 'th', titles } } as const,
      ].entries()) {
        const records = samples[at]?.get(type) ?? [];
        const read = await readAll(await formats[format](rowsOf(type, records, headings)));
        // Three decimals are thousands in some countries: below a heading for people, that is a question.
        const said = saidOf(read).filter(
          (one) => headings.headings === 'name' || !/number-ambiguous|decimal-mark/u.test(one),
        );
        expect(said).toEqual([]);
        if (saidOf(read).length === 0) expect(read.records.map(({ record }) => record)).toEqual(records);
      }
    },
  );
});

describe('text of any kind', () => {
  const id = '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10';
  const text = fc
    .oneof(
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '＝', '1', 'a', ' ', ';', '"', ','),
        minLength: 1,
      }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    )
    .filter(
      (value) =>
        !value.includes('\0') &&
        (value.trim() === value || /^'*[=+\-@\t\r＝]/u.test(value)) &&
        value.trimEnd() === value,
    );

  test.each(['csv', 'xlsx'] as const)('comes back unchanged from %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (narrative) => {
        const record = { recordType: 'grievance-case', caseId: id, narrative };
        const { records } = await readAll(
          await formats[format](rowsOf('grievance-case', [record], { headings: 'name' })),
        );
        expect(records.map(({ record: read }) => (read as { narrative?: string }).narrative)).toEqual([
          narrative,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file of somebody else', () => {
  const table = (values: readonly string[]) => [
    ['Case ID', 'Channel', 'Narrative'],
    ...values.map((value) => ['5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', 'hotline', value]),
  ];
  const csv = (values: readonly string[]) =>
    new TextEncoder().encode(
      table(values)
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    );

  test('keeps text that begins like a formula as it is, and says so once for the column', async () => {
    const values = [
      '=HYPERLINK("http://x")',
      'plain',
      '@SUM(1)',
      '+cmd|x!A1',
      '-5',
      '+60 12 345',
      '- first point',
    ];
    const { records, findings } = await readAll(csv(values));
    expect(records.map(({ record }) => (record as { narrative: string }).narrative)).toEqual(values);
    const said = findings.filter(({ diagnostic }) => diagnostic.code === 'intake.formula-like-text');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({
      diagnostic: { severity: 'warning', path: '/narrative', params: { cells: 3 } },
      address: { cell: 'C2', heading: 'Narrative' },
    });
  });

  test('is taken without the guard that another program has put there', async () => {
    const { records, findings } = await readAll(csv(["'=1+1", "'+60100000000", "'tis so"]));
    expect(records.map(({ record }) => (record as { narrative: string }).narrative)).toEqual([
      '=1+1',
      '+60100000000',
      "'tis so",
    ]);
    expect(findings.map(({ diagnostic }) => diagnostic.code)).not.toContain('intake.formula-like-text');
  });
});

test.skipIf(skipWithoutLibreOffice('Written tables, opened in LibreOffice'))(
  'a table with text that begins like a formula is inert in LibreOffice, and the same when it is saved there',
  async () => {
    const texts = ['=1+1', '+60100000000', '@x', '＝1+1', "'=1", '=HYPERLINK("http://localhost")'];
    const records = texts.map((narrative, at) => ({
      recordType: 'grievance-case',
      caseId: `5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e1${at}`,
      narrative,
    }));
    const path = await file(
      'cases.xlsx',
      await formats.xlsx(rowsOf('grievance-case', records, { headings: 'title' })),
    );
    const [csv = ''] = await savedByLibreOffice(path, 'csv');
    const shown = await readFile(csv, 'utf8');
    for (const text of texts) expect(shown).toContain(text.replaceAll('"', '""'));
    const [saved = ''] = await savedByLibreOffice(path, 'xlsx');
    const read = await readAll(new Uint8Array(await readFile(saved)));
    expect(read.records.map(({ record }) => (record as { narrative: string }).narrative)).toEqual(texts);
    expect(saidOf(read).filter((said) => said.includes('formulas-read'))).toEqual([]);
  },
);
