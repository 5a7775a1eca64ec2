import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { file, folder, goodCases } from './_files.ts';
import { bookFrom, listOn } from './_marked.ts';
import { tableOf, xlsxOf } from './_tables.ts';

const now = '2026-06-01T00:00:00Z';

interface Entry {
  readonly question: string;
  readonly sheet?: string;
  readonly heading: string;
  readonly answer: string | null;
  readonly options: Readonly<Record<string, string>>;
}

/** Checks a file with a file of answers; gives the report and the answers that are in the file then. */
async function checked(path: string, answers: string, ...more: string[]) {
  const options = ['--as', 'grievance-case', '--now', now, '--format', 'json', '--answers', answers];
  const { stdout, stderr } = await amparo(['check', path, ...options, ...more]);
  expect(stderr).toMatch(/^\S+ was written: [^\n]+\n$/u);
  const report = JSON.parse(stdout) as {
    questions: { question: string; heading: string; cells: number }[];
    findings: { code: string; address?: { cell?: string } }[];
  };
  const { answers: entries } = JSON.parse(await readFile(answers, 'utf8')) as { answers: Entry[] };
  const of = (code: string) =>
    report.findings.filter((finding) => finding.code === code).map(({ address }) => address?.cell);
  return { questions: report.questions, of, entries };
}

const answering = (entries: readonly Entry[], answer: string) =>
  JSON.stringify({ answers: entries.map((entry) => ({ ...entry, answer })) });

describe('a heading that is nearly known', () => {
  const rows = (month: string) =>
    [
      'Case ID,Channel,Recieved at,Incident start',
      `C-1,hotline,2026-${month}-20T08:00:00Z,2026-${month}-04`,
      `C-2,hotline,2026-${month}-21T08:00:00Z,2026-${month}-05`,
    ].join('\n');

  test('is asked about with the titles of fields, and the answer serves for the file of the next month', async () => {
    const answers = join(await folder(), 'answers.json');
    const first = await checked(await file('april.csv', rows('04')), answers);
    expect(first.questions).toMatchObject([{ question: 'column', heading: 'Recieved at', cells: 2 }]);
    expect(first.of('intake.column-not-recognised')).toEqual(['C1']);
    expect(first.entries).toMatchObject([
      {
        question: 'column',
        heading: 'Recieved at',
        answer: null,
        options: { receivedAt: 'Received at', none: expect.any(String) },
      },
    ]);

    await writeFile(answers, answering(first.entries, 'receivedAt'));
    const out = join(await folder(), 'may.ndjson');
    const second = await checked(await file('may.csv', rows('05')), answers, '--out', out);
    expect(second.questions).toEqual([]);
    expect(second.of('intake.column-not-recognised')).toEqual([]);
    expect(second.entries).toEqual([{ question: 'column', heading: 'Recieved at', answer: 'receivedAt' }]);
    expect(second.of('core.missing-field').length).toBeLessThan(first.of('core.missing-field').length);
  });

  test('has its fields in the language of the report', async () => {
    const path = await file('april.csv', rows('04'));
    const { stdout } = await amparo(['check', path, '--as', 'grievance-case', '--now', now, '--lang', 'id']);
    expect(stdout).toMatch(/- receivedAt: Diterima/u);
    expect(stdout).toContain('- none: Tidak satu pun');
  });

  test.each(['somebody', 'Received at', ''])('is not answered by what is no field: %j', async (answer) => {
    const path = await file('april.csv', rows('04'));
    const entry = { question: 'column', heading: 'Recieved at', answer };
    const answers = await file('answers.json', JSON.stringify({ answers: [entry] }));
    const { code, stderr } = await amparo(['check', path, '--as', 'grievance-case', '--answers', answers]);
    expect(code).toBe(2);
    expect(stderr).toContain('Give the name of the field');
  });

  test('is asked about again where the answer is a field of another record type', async () => {
    const path = await file('april.csv', rows('04'));
    const entry = { question: 'column', heading: 'Recieved at', answer: 'waveId' };
    const answers = await file('answers.json', JSON.stringify({ answers: [entry] }));
    const { code, stderr } = await amparo(['check', path, '--as', 'grievance-case', '--answers', answers]);
    expect(code).toBe(1);
    expect(stderr).toContain('an answer for the column “Recieved at” was not used');
    const { answers: entries } = JSON.parse(await readFile(answers, 'utf8'));
    expect(entries).toMatchObject([{ question: 'column', heading: 'Recieved at', answer: null }]);
  });

  test('a heading of the office’s own is a field where the file of answers says so', async () => {
    const table = rows('04').replace('Channel', 'Way in').replace('Recieved', 'Received');
    const path = await file('own.csv', table);
    const entry = { question: 'column', heading: 'Way in', answer: 'channel' };
    const answers = await file('answers.json', JSON.stringify({ answers: [entry] }));
    const { questions, of } = await checked(path, answers);
    expect(questions).toEqual([]);
    expect(of('intake.column-not-recognised')).toEqual([]);
  });
});

describe('merged cells', () => {
  async function workbook(): Promise<string> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Cases');
    sheet.addRows([
      ['Case ID', 'Channel', 'Employer: Name'],
      ['C-1', 'hotline', 'Example Foods'],
      ['C-2', 'hotline'],
      ['C-3', 'walk-in', 'Another Example'],
      ['C-4', 'walk-in'],
      ['C-5', 'walk-in'],
    ]);
    sheet.mergeCells('C2:C3');
    sheet.mergeCells('C4:C6');
    return file('cases.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  }

  test('are asked about once, and copied down where that is answered, each at its own cell', async () => {
    const path = await workbook();
    const answers = join(await folder(), 'answers.json');
    const first = await checked(path, answers);
    expect(first.questions).toMatchObject([
      { question: 'merged-cells', heading: 'Employer: Name', cells: 3 },
    ]);
    expect(first.of('intake.cells-merged')).toEqual(['C2:C3', 'C4:C6']);
    expect(Object.keys(first.entries[0]?.options ?? {})).toEqual(['copy-down', 'first-only']);

    await writeFile(answers, answering(first.entries, 'copy-down'));
    const marked = join(await folder(), 'marked.xlsx');
    const second = await checked(path, answers, '--marked', marked);
    expect(second.questions).toEqual([]);
    expect(second.of('intake.cells-merged')).toEqual([]);
    expect(second.of('intake.copied-down')).toEqual(['C3']);
    const changes = listOn(await bookFrom(marked), 'Changes', 'Sheet');
    const copied = changes.filter((cells) => /merged cell/u.test(cells.join(' ')));
    expect(copied.map(([sheet, cell]) => `${sheet}!${cell}`)).toEqual(['Cases!C3', 'Cases!C5', 'Cases!C6']);
    expect(copied.map((cells) => cells.includes('Another Example'))).toEqual([false, true, true]);
  });

  test('stay blank where that is answered', async () => {
    const path = await workbook();
    const entry = { question: 'merged-cells', heading: 'employer name', answer: 'first-only' };
    const answers = await file('answers.json', JSON.stringify({ answers: [entry] }));
    const { questions, of } = await checked(path, answers);
    expect(questions).toEqual([]);
    expect(of('intake.cells-merged')).toEqual([]);
    expect(of('intake.copied-down')).toEqual([]);
  });
});

test('with both answered, a table gives the same records as the one that it was made of', async () => {
  const { columns, rows } = tableOf(goodCases(6, 5).map((record) => ({ ...record, channel: 'hotline' })));
  const headings = columns.map(({ heading }) => heading);
  const channel = headings.indexOf('Channel');
  const outOf = async (content: Uint8Array, ...more: string[]) => {
    const out = join(await folder(), 'records.ndjson');
    await amparo(['check', await file('cases.xlsx', content), '--now', now, '--out', out, ...more]);
    return readFile(out, 'utf8');
  };
  const wanted = await outOf(await xlsxOf([headings, ...rows]));
  expect(wanted.trim().split('\n')).toHaveLength(6);

  const misspelt = headings.map((heading) => (heading === 'Received at' ? 'Recieved at' : heading));
  const blanked = rows.map((row, index) =>
    row.map((cell, at) => (at === channel && index % 3 > 0 ? undefined : cell)),
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsxOf([misspelt, ...blanked])).buffer as ArrayBuffer);
  for (const row of [2, 5]) book.getWorksheet('Cases')?.mergeCells(row, channel + 1, row + 2, channel + 1);
  const changed = new Uint8Array(await book.xlsx.writeBuffer());
  expect(await outOf(changed)).not.toBe(wanted);
  const answers = await file(
    'answers.json',
    JSON.stringify({
      answers: [
        { question: 'column', sheet: 'Cases', heading: 'Recieved at', answer: 'receivedAt' },
        { question: 'merged-cells', sheet: 'Cases', heading: 'Channel', answer: 'copy-down' },
      ],
    }),
  );
  expect(await outOf(changed, '--answers', answers)).toBe(wanted);
});
