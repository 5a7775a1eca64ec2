import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding, Report } from '@amparo/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { folder, goodCases, ndjson } from './_files.ts';
import { csvOfTable, exampleRecord, rowsOf, tableWithoutType } from './_kinds.ts';
import { tableOf, xlsxOf } from './_tables.ts';

/** Files that are checked together: rules see records of all of them, and findings say in which they are. */
const now = '2026-06-01T00:00:00Z';
const schema = JSON.parse(
  await readFile(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const followsSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A folder with files, and `amparo check` in it. */
async function place(contents: Contents) {
  const path = await folder();
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(join(path, name, '..'), { recursive: true });
    await writeFile(join(path, name), content);
  }
  const run = (...args: string[]) => amparo(['check', ...args, '--now', now], { cwd: path });
  const report = async (...args: string[]): Promise<Report> => {
    const { stdout, stderr } = await run(...args, '--format', 'json');
    expect(stderr).toBe('');
    const parsed = JSON.parse(stdout);
    expect(followsSchema(parsed), JSON.stringify(followsSchema.errors)).toBe(true);
    return parsed;
  };
  return { path, run, report };
}

/** A text without its line breaks. */
const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

const places = (findings: readonly Finding[], code: string) =>
  findings.filter((finding) => finding.code === code).map(({ record, address }) => ({ record, address }));

const [instrument, wave, response] = ['survey-instrument', 'survey-wave', 'survey-response'].map(
  exampleRecord,
);

describe.concurrent('rules over several records', () => {
  test('say which records they would need, which counts against nothing, and find them in another file', async () => {
    const { run, report } = await place({
      'answers.csv': csvOfTable(tableWithoutType('survey-response')),
      'survey.ndjson': ndjson([instrument, wave]),
    });
    const alone = await report('answers.csv');
    const needed = alone.missingRecords.map(({ recordType }) => recordType);
    expect(needed).toContain('survey-wave');
    for (const { rules, times } of alone.missingRecords) {
      expect(rules).toBeGreaterThan(0);
      expect(times).toBeGreaterThanOrEqual(rules);
    }
    expect(alone.notEvaluated).toEqual({});
    const { stdout } = await run('answers.csv');
    expect(stdout).toMatch(
      /\nRules that compare records .*\n(.*\n)?( {2}Survey (instrument|wave) +\d+ rules?\n)+Files can be checked together: amparo check FILE FILE\n/u,
    );

    const together = await report('answers.csv', 'survey.ndjson');
    expect(together.files).toEqual([
      { name: 'answers.csv', format: 'csv', records: 1 },
      { name: 'survey.ndjson', format: 'ndjson', records: 2 },
    ]);
    expect(together.recordTypes).toEqual([
      { recordType: 'survey-response', records: 1, knownFrom: ['headings'] },
      { recordType: 'survey-instrument', records: 1, knownFrom: ['data'] },
      { recordType: 'survey-wave', records: 1, knownFrom: ['data'] },
    ]);
    expect(together.missingRecords.map(({ recordType }) => recordType)).not.toContain('survey-wave');
    expect((await run('answers.csv', 'survey.ndjson')).stdout).not.toContain('Rules that compare records');
  });

  test('missing records alone do not keep records from following the standard', async () => {
    const { report } = await place({ 'periods.ndjson': ndjson([exampleRecord('certificate-of-coverage')]) });
    const { verdicts, counts, missingRecords } = await report('periods.ndjson');
    expect(missingRecords).not.toEqual([]);
    expect({ errors: counts.error, followsStandard: verdicts.followsStandard }).toEqual({
      errors: 0,
      followsStandard: true,
    });
  });

  test('of which records stand in different files, sheets and formats have each at its place', async () => {
    const cases = goodCases(4);
    const [a, b, c, d] = cases.map((record) => ({ ...record, caseId: cases[0]?.caseId }));
    const { columns, rows } = tableOf([b, c]);
    const { report, run } = await place({
      'a.ndjson': ndjson([cases[1], a]),
      'b.xlsx': await xlsxOf([['Register'], columns.map(({ heading }) => heading), ...rows], 'Old cases'),
      'c.json': JSON.stringify([d, response], null, 1),
    });
    const { findings, causes } = await report('a.ndjson', 'b.xlsx', 'c.json');
    const column = columns.findIndex(({ pointer }) => pointer === '/caseId');
    const cell = String.fromCharCode(65 + column);
    const repeated = places(findings, 'grievance.case-id-repeated');
    expect(repeated).toEqual([
      { record: 2, address: { kind: 'line', line: 2, column: 1, file: 'a.ndjson' } },
      ...[3, 4].map((row, at) => ({
        record: at + 1,
        address: {
          kind: 'cell',
          sheet: 'Old cases',
          cell: `${cell}${row}`,
          row,
          heading: 'Case ID',
          file: 'b.xlsx',
        },
      })),
      { record: 1, address: { kind: 'line', line: 2, column: 2, file: 'c.json' } },
    ]);
    expect(causes.find(({ code }) => code === 'grievance.case-id-repeated')?.places).toEqual(
      repeated.map(({ address }) => address),
    );
    const { stdout } = await run('a.ndjson', 'b.xlsx', 'c.json');
    expect(stdout).toContain('checked a.ndjson, b.xlsx, c.json, standard');
    expect(flat(stdout)).toContain(
      ` Where a.ndjson line 2, column 1; b.xlsx “Case ID” 'Old cases'!${cell}3, ${cell}4; c.json line 2, column 2 Why `,
    );
  });

  test('keep their places where rows of several types alternate', async () => {
    const [first, second, third] = goodCases(3).map((record, _, all) => ({
      ...record,
      caseId: all[0]?.caseId,
    }));
    const other = exampleRecord('organisation');
    const { columns, rows } = tableOf([first, second, third]);
    const at = (pointer: string) => columns.findIndex((column) => column.pointer === pointer);
    const blank = columns.map(() => undefined);
    const organisation = [
      ...blank.with(at('/recordType'), 'organisation' as never),
      String(other.organisationId),
    ];
    const table = [
      [...columns.map(({ heading }) => heading), 'Organisation id'],
      ...rows.flatMap((row) => [row, organisation]),
    ];
    const { report } = await place({ 'mixed.xlsx': await xlsxOf(table) });
    const { findings, recordTypes } = await report('mixed.xlsx');
    expect(recordTypes.map(({ recordType, records }) => [recordType, records])).toEqual([
      ['grievance-case', 3],
      ['organisation', 3],
    ]);
    expect(places(findings, 'grievance.case-id-repeated').map(({ address }) => address)).toMatchObject(
      [2, 4, 6].map((row) => ({ row, heading: 'Case ID' })),
    );
  });
});

describe.concurrent('reports on several files', () => {
  const spoilt = goodCases(3).map((record) => ({ ...record, channel: 'canary' }));

  test('name files alike by as many folders as tell them apart, and no more', async () => {
    const { report } = await place({
      'one/here/cases.ndjson': ndjson(spoilt.slice(0, 1)),
      'one/there/cases.ndjson': ndjson(spoilt.slice(1, 2)),
      'two/other.ndjson': ndjson(spoilt.slice(2)),
    });
    const { files, findings } = await report(
      'one/here/cases.ndjson',
      'one/there/cases.ndjson',
      'two/other.ndjson',
    );
    const names = ['here/cases.ndjson', 'there/cases.ndjson', 'two/other.ndjson'];
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(findings.map(({ address }) => address?.file)).toEqual(names);
  });

  test('name many files only in part at the top', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`cases-${at}.ndjson`, ndjson(goodCases(1, at + 1))]),
    );
    const { run } = await place(contents);
    const { stdout } = await run(...Object.keys(contents));
    expect(flat(stdout)).toContain('cases-3.ndjson, cases-4.ndjson, and 2 more, standard');
  });

  test('name the file where a finding has no place in it', async () => {
    const table = rowsOf(tableWithoutType('grievance-case', goodCases(1)));
    const provenance = table[0]?.flatMap((heading, at) => (heading?.startsWith('Provenance') ? [at] : []));
    const content = await xlsxOf(table.map((row) => row.filter((_, at) => !provenance?.includes(at))));
    const { report, run } = await place({ 'a.xlsx': content, 'b.ndjson': ndjson(goodCases(1, 2)) });
    expect(places((await report('a.xlsx', 'b.ndjson')).findings, 'intake.provenance-added')).toEqual([
      { record: undefined, address: { kind: 'file', file: 'a.xlsx' } },
    ]);
    expect((await run('a.xlsx', 'b.ndjson')).stdout).toContain('    Where  a.xlsx\n');
  });

  test('hold no value, wherever the files are', async () => {
    const { run } = await place({ 'a.ndjson': ndjson(spoilt), 'b.csv': csvOfTable(tableOf(spoilt)) });
    for (const format of ['json', 'text']) {
      const { stdout, stderr } = await run('a.ndjson', 'b.csv', '--format', format);
      expect(stdout + stderr).not.toContain('canary');
      expect(stdout).toContain('b.csv');
    }
  });
});

describe.concurrent('what cannot be checked', () => {
  test('is named, and nothing is said of the other files', async () => {
    const { run } = await place({
      'a.ndjson': ndjson(goodCases(1)),
      'b.xlsx': '%PDF-1.7\n',
      'c.csv': 'Case ID,Channel\n',
    });
    for (const [files, said] of [
      [['a.ndjson', 'b.xlsx'], /^amparo: b\.xlsx: .*\(intake\.pdf\)\n$/u],
      [['c.csv', 'a.ndjson'], /^amparo: c\.csv: .*\(intake\.no-records\)\n$/u],
      [['a.ndjson', 'd.csv'], /^amparo: There is no file d\.csv\./u],
    ] as const) {
      const { code, stdout, stderr } = await run(...files);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(said);
    }
  });

  test('a part of one file keeps all of --out from appearing', async () => {
    const { run, path } = await place({ 'a.ndjson': ndjson(goodCases(1)), 'b.ndjson': '{"recordType": \n' });
    const { code, stderr } = await run('a.ndjson', 'b.ndjson', '--out', 'clean.ndjson');
    expect(code).toBe(1);
    expect(stderr).toContain('parts of the files could not be read');
    expect((await readdir(path)).sort()).toEqual(['a.ndjson', 'b.ndjson']);
  });
});

describe.concurrent('--as with several files', () => {
  const unclear = 'Name,Description,Status\nExample,Words,active\n';

  test('names the file that is meant', async () => {
    const { report } = await place({ 'a.csv': unclear, 'b=c.csv': unclear, 'd.ndjson': ndjson([response]) });
    const { recordTypes } = await report(
      'a.csv',
      'b=c.csv',
      'd.ndjson',
      '--as',
      'a.csv=service',
      '--as',
      'b=c.csv=service',
      '--as',
      'd.ndjson=service',
    );
    expect(recordTypes.map(({ recordType, knownFrom }) => [recordType, ...knownFrom])).toEqual([
      ['service', 'given'],
      ['survey-response', 'data'],
    ]);
  });

  test('without it, the file whose type is open is named', async () => {
    const { run } = await place({ 'a.csv': unclear, 'd.ndjson': ndjson([response]) });
    const { code, stderr } = await run('d.ndjson', 'a.csv');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^amparo: a\.csv: .*\(intake\.record-type-unclear\)\n$/u);
  });
});

describe.concurrent('--out with several files', () => {
  test('holds the records of all of them, which name their types, in their order', async () => {
    const [a, b, c] = goodCases(3);
    const organisation = exampleRecord('organisation');
    const { run, path, report } = await place({
      'a.ndjson': ndjson([a, { ...b, channel: 'none' }]),
      'b.csv': csvOfTable(tableWithoutType('organisation', [organisation])),
      'c.json': JSON.stringify([c]),
    });
    expect((await run('a.ndjson', 'b.csv', 'c.json', '--out', 'clean.ndjson')).code).toBe(1);
    const lines = (await readFile(join(path, 'clean.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([a, organisation, c]);
    const { recordTypes, counts } = await report('clean.ndjson');
    expect(recordTypes).toEqual([
      { recordType: 'grievance-case', records: 2, knownFrom: ['data'] },
      { recordType: 'organisation', records: 1, knownFrom: ['data'] },
    ]);
    expect(counts.error).toBe(0);
  });

  test('leaves out records that an error over several files is about', async () => {
    const [a, b, c] = goodCases(3).map((record) => ({ ...record }));
    Object.assign(a as object, { duplicateOf: b?.caseId });
    Object.assign(b as object, { duplicateOf: a?.caseId });
    const { run, path } = await place({ 'a.ndjson': ndjson([a, c]), 'b.ndjson': ndjson([b]) });
    const { stdout } = await run('a.ndjson', 'b.ndjson', '--out', 'clean.ndjson');
    expect(stdout).toContain('grievance.duplicate-chain-loops');
    expect(await readFile(join(path, 'clean.ndjson'), 'utf8')).toBe(ndjson([c]));
  });

  test('is none of the files being checked', async () => {
    const { run, path } = await place({
      'a.ndjson': ndjson(goodCases(1)),
      'b.ndjson': ndjson(goodCases(1, 2)),
    });
    const { code, stderr } = await run('a.ndjson', 'b.ndjson', '--out', 'b.ndjson');
    expect(code).toBe(2);
    expect(stderr).toContain('--out names the file that is being checked');
    expect(await readFile(join(path, 'b.ndjson'), 'utf8')).toBe(ndjson(goodCases(1, 2)));
  });
});
