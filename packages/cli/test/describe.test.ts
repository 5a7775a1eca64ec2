import { fileURLToPath } from 'node:url';
import { columnsOf } from '@amparo/core';
import { catalogueLanguages } from '@amparo/core/locales';
import { grievanceCase } from '@amparo/grievance';
import type { FileDescription } from '@amparo/intake';
import { describe, expect, test } from 'vitest';
import { Canaries, fill } from './_canaries.ts';
import { canaryWorkbook } from './_canary-workbook.ts';
import { amparo } from './_cli.ts';
import { file, goodCases, ndjson } from './_files.ts';
import { csvOf, workbookOf } from './_tables.ts';

async function described(path: string, ...more: string[]): Promise<FileDescription> {
  const { stdout, stderr, code } = await amparo(['describe', path, '--format', 'json', ...more]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('a table', () => {
  const rows = [
    ['Cases of May', '', '', '', ''],
    ['Case ID', 'Received at', 'Channel', 'Mother’s village', 'Narrative'],
    ['C-1', '25/05/2026', 'hotline', 'Baan Suan', 'เขาไม่จ่ายค่าจ้าง สองเดือนแล้ว ไม่มีใครตอบ'],
    ['C-2', '26/05/2026', 'hotline', '', 'They kept my passport. I cannot leave.'],
    ['C-3', '', 'hotline', '', ''],
  ];

  test('is described column by column, with its headings but no value', async () => {
    const { format, tables } = await described(
      await file('cases.csv', csvOf(rows)),
      '--as',
      'grievance-case',
    );
    expect(format).toBe('csv');
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({ rows: 3, headingRow: 2, recordTypes: ['grievance-case'] });
    expect(table?.columns).toMatchObject([
      { column: 'A', heading: 'Case ID', field: 'caseId', filled: 3, fillRate: 1, distinct: 'few' },
      { column: 'B', field: 'receivedAt', filled: 2, fillRate: 0.67, shapes: { date: 2 } },
      { column: 'C', field: 'channel', shapes: { word: 3 }, distinct: 'one' },
      { column: 'D', heading: '…', filled: 1, shapes: { words: 1 } },
      { column: 'E', field: 'narrative', scripts: { Thai: 1, Latin: 1 }, longest: 64 },
    ]);
    expect(table?.columns[3]).not.toHaveProperty('field');
  });

  test('without a row of known headings has none in its description: the first row may be data', async () => {
    const { tables } = await described(
      await file(
        'list.csv',
        csvOf([
          ['Channel', 'Somchai'],
          ['hotline', 'x'],
        ]),
      ),
    );
    expect(JSON.stringify(tables)).not.toMatch(/Somchai|Channel|hotline/u);
    expect(tables[0]).toMatchObject({ rows: 2, recordTypes: [] });
  });

  test('is written for people too', async () => {
    const path = await file('cases.csv', csvOf(rows));
    const { stdout } = await amparo(['describe', path, '--as', 'grievance-case']);
    expect(stdout).toContain('Table: 3 rows, grievance-case, headings in row 2');
    expect(stdout).toMatch(/B {2}“Received at” +receivedAt +67 % filled/u);
    expect(stdout).toContain('holds no values');
  });

  test.each(catalogueLanguages)('is written in %s, with nothing left in English', async (language) => {
    const path = await file('cases.csv', csvOf(rows));
    const args = ['describe', path, '--as', 'grievance-case'];
    const { stdout, stderr, code } = await amparo([...args, '--lang', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const own = stdout.split('\n').filter((line) => line !== '');
    expect(own).toHaveLength(8);
    expect(stdout).not.toMatch(/ filled|rows|characters|different|holds no|several words|headings in/u);
    expect(stdout).toContain('“…”');
    expect(stdout).not.toContain('Mother');
  });
});

test('an export of a form has its fields beside the columns that the program wrote', async () => {
  const example = new URL('../../../examples/kobo-export/grievance-intake.xlsx', import.meta.url);
  const { tables } = await described(fileURLToPath(example));
  const [main, ...repeats] = tables;
  expect(main).toMatchObject({ sheet: 'Grievance intake 2026', recordTypes: ['grievance-case'] });
  const byHeading = new Map(main?.columns.map((column) => [column.heading, column]));
  expect(byHeading.get('intake/contract_start')?.field).toBe('contractStart');
  for (const heading of ['start', 'end', '_uuid']) {
    expect(byHeading.get(heading)?.filled, heading).toBe(59);
    expect(byHeading.get(heading), heading).not.toHaveProperty('field');
  }
  const claims = repeats.find(({ sheet }) => sheet === 'claims');
  expect(claims?.columns.map(({ field }) => field)).toContain('claims/claimId');
});

test('a sheet with entries of records says of which list and of which sheet they are', async () => {
  const book = await workbookOf({
    Register: [
      ['Case ID', 'Received at', 'Channel'],
      ['C-1', '25/05/2026', 'hotline'],
    ],
    Money: [
      ['Case ID', 'Claim id', 'Claimed amount: Amount'],
      ['C-1', 'CL-1', '100'],
      ['C-1', 'CL-2', '200'],
    ],
  });
  const path = await file('cases.xlsx', book);
  const { tables } = await described(path);
  expect(tables[0]).not.toHaveProperty('entriesOf');
  expect(tables[1]).toMatchObject({
    sheet: 'Money',
    rows: 2,
    headingRow: 1,
    entriesOf: { sheet: 'Register', list: 'claims' },
    recordTypes: ['grievance-case'],
  });
  const fields = tables[1]?.columns.map(({ field }) => field);
  expect(fields).toEqual(['caseId', 'claims/claimId', 'claims/claimedAmount/amount']);
  const { stdout } = await amparo(['describe', path]);
  expect(stdout).toContain('Sheet “Money”: 2 rows, grievance-case, entries of claims on sheet “Register”');
});

test('records of JSON are described field by field, lists with what they hold', async () => {
  const { tables } = await described(await file('cases.ndjson', ndjson(goodCases(5))));
  const [table] = tables;
  expect(table).toMatchObject({ rows: 5, recordTypes: ['grievance-case'] });
  const byField = new Map(table?.columns.map((column) => [column.field, column]));
  expect(byField.get('issues')).toMatchObject({ filled: 5, kinds: { list: 5 } });
  expect(byField.get('issues[]/issueCode')?.filled).toBeGreaterThanOrEqual(5);
});

describe('no value reaches a description', () => {
  const canaries = new Canaries(4);
  const titles = columnsOf(grievanceCase).map(({ title }) => title);
  const row = () => titles.map(() => canaries.text());

  test.each([
    ['CSV with headings', 'a.csv', () => csvOf([titles, row(), row()])],
    [
      'CSV with unknown headings',
      'h.csv',
      () =>
        csvOf([
          [...titles, ...row()],
          [...row(), ...row()],
        ]),
    ],
    ['CSV without headings', 'b.csv', () => csvOf([row(), row()])],
    ['CSV with a name in an unknown field', 'c.csv', () => csvOf([row(), titles, row()])],
    [
      'a workbook',
      'd.xlsx',
      () => canaryWorkbook(canaries, [titles, row(), row(), row(), row(), row(), row()]),
    ],
    ['records', 'e.ndjson', () => ndjson([fill(grievanceCase.tree, { leaf: () => canaries.text() })])],
    [
      'names of unknown fields',
      'f.json',
      () => JSON.stringify([{ [canaries.text()]: { [canaries.text()]: 1 } }]),
    ],
    ['a single text', 'g.json', () => JSON.stringify(canaries.text())],
  ])('of %s', async (_, name, make) => {
    const path = await file(name, await make());
    for (const format of ['json', 'text']) {
      const { stdout, stderr } = await amparo(['describe', path, '--format', format]);
      expect(stdout + stderr).not.toBe('');
      expect(canaries.in(stdout + stderr)).toEqual([]);
    }
  });
});

test('a file that cannot be read is an error with what to do', async () => {
  const { code, stdout, stderr } = await amparo([
    'describe',
    await file('photo.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
  ]);
  expect(code).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^amparo: .+ \(intake\.[a-z-]+\)\n$/u);
});
