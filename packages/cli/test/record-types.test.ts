import { readFile } from 'node:fs/promises';
import { columnsOf } from '@amparo/core';
import { randomFrom } from '@amparo/grievance/samples';
import { type IntakeItem, readRecords } from '@amparo/intake';
import { formatMessage, type Report, reportWords } from '@amparo/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../src/commands/check.ts';
import { languages, loadWords } from '../src/words.ts';
import { file, goodCases, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { csvOfTable, exampleRecord, recordTypes, rowsOf, tableWithoutType, typeNamed } from './_kinds.ts';
import { csvOf, workbookOf } from './_tables.ts';

/** `amparo check` finds the record type of everything by itself, and says so. */
const now = '2026-06-01T00:00:00Z';
const schema = JSON.parse(
  await readFile(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
);
const followsSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

async function reportOn(
  name: string,
  content: string | Uint8Array,
  options: CheckOptions = {},
): Promise<Report> {
  const { stdout, stderr } = await checkHere(await file(name, content), { format: 'json', now, ...options });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  expect(followsSchema(report), JSON.stringify(followsSchema.errors)).toBe(true);
  return report;
}

const found = ({ recordTypes: types }: Report) =>
  types.map(({ recordType, records, knownFrom }) => [recordType, records, ...knownFrom]);
const structural = ({ findings }: Report) => findings.filter(({ code }) => /^(core|intake)\./u.test(code));

test('the families have record types to tell apart', () => {
  expect(recordTypes.length).toBeGreaterThan(12);
});

describe('records that name their type', () => {
  const records = recordTypes.map(({ type }) => exampleRecord(type));

  test.each([
    ['cases.ndjson', ndjson(records)],
    ['cases.json', JSON.stringify({ records }, null, 2)],
  ])('all types in one file: %s', async (name, content) => {
    const report = await reportOn(name, content);
    expect(found(report)).toEqual(recordTypes.map(({ type }) => [type, 1, 'data']));
    expect(report.records).toMatchObject({ read: recordTypes.length, withoutType: 0 });
    expect(report.verdicts.readable).toBe(true);
  });

  test('each is checked against its own type, and findings say which', async () => {
    const spoilt = records.map((record, at) => {
      const { idField } = recordTypes[at] as (typeof recordTypes)[number];
      return { ...record, [idField]: 7 };
    });
    const report = await reportOn('records.ndjson', ndjson(spoilt));
    for (const [at, { type, idField }] of recordTypes.entries()) {
      const wanted = { recordType: type, record: at + 1, path: `/${idField}`, address: { line: at + 1 } };
      expect(report.findings).toContainEqual(
        expect.objectContaining({ ...wanted, address: expect.objectContaining(wanted.address) }),
      );
    }
    // The same fault of two types is two causes: their fields have different titles and pages.
    const ofSites = report.causes.filter(({ field }) => field === 'organisationId');
    expect(new Set(ofSites.map(({ recordType }) => recordType)).size).toBe(ofSites.length);
  });

  test('the text report names each type in the language of the reader, and each cause its own', async () => {
    const path = await file(
      'records.ndjson',
      ndjson([...goodCases(3), { ...records[1], title: 7 }, records[5]]),
    );
    for (const lang of languages) {
      const words = await loadWords(lang);
      const { stdout } = await checkHere(path, { now, lang });
      const title = words.title('grievance-case', '', lang) ?? 'Grievance case';
      const count = formatMessage(words.word('typeRecords', lang) ?? reportWords.typeRecords, lang, {
        count: 3,
      });
      expect(stdout).toMatch(new RegExp(`^ +${title} +${count} `, 'mu'));
    }
    const { stdout } = await checkHere(path, { now });
    expect(stdout).toContain('  Grievance case     3 records  type named in the data\n');
    expect(stdout).toContain('    Type   Survey instrument\n');
  });
});

describe('records that do not name their type', () => {
  test('a workbook: each sheet is told by its headings, and findings stand on theirs', async () => {
    const types = ['survey-response', 'organisation', 'insurance-period'];
    const cases = tableWithoutType('grievance-case', goodCases(3));
    const tables = types.map((type) => {
      const { idField } = typeNamed(type);
      const table = tableWithoutType(type);
      const at = table.columns.findIndex(({ pointer }) => pointer === `/${idField}`);
      // An id with a blank is none.
      return {
        idField,
        at,
        rows: rowsOf(table).map((row, index) => (index === 0 ? row : row.with(at, 'a b'))),
      };
    });
    const sheets = {
      Cases: [['Register'], ['of cases'], ...rowsOf(cases)],
      Answers: tables[0]?.rows ?? [],
      Notes: [['Prepared by the office'], ['Name', 'Remarks'], ['x', 'y']],
      Directory: tables[1]?.rows ?? [],
      Periods: tables[2]?.rows ?? [],
    };
    const report = await reportOn('office.xlsx', await workbookOf(sheets));
    expect(found(report)).toEqual([
      ['grievance-case', 3, 'headings'],
      ...types.map((type) => [type, 1, 'headings']),
    ]);
    expect(report.findings.filter(({ code }) => code === 'intake.sheet-not-read')).toHaveLength(1);
    for (const [at, sheet] of ['Answers', 'Directory', 'Periods'].entries()) {
      const { idField, at: column } = tables[at] as (typeof tables)[number];
      const finding = structural(report).find(
        ({ path, recordType }) => path === `/${idField}` && recordType === types[at],
      );
      expect(finding?.severity).toBe('error');
      expect(finding?.address).toMatchObject({ kind: 'cell', sheet, row: 2 });
      expect(finding?.address).toHaveProperty(
        'cell',
        `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}2`,
      );
    }
  });

  test('CSV: told by its headings', async () => {
    for (const { type } of recordTypes) {
      const report = await reportOn('table.csv', csvOfTable(tableWithoutType(type)));
      expect(found(report)).toEqual([[type, 1, 'headings']]);
      expect(report.verdicts.readable).toBe(true);
    }
  });

  test('JSON: told by field names; that the type is missing remains an error', async () => {
    for (const { type } of recordTypes) {
      const { recordType: _, ...untyped } = exampleRecord(type);
      const report = await reportOn('records.ndjson', ndjson([untyped]));
      expect(found(report)).toEqual([[type, 1, 'fields']]);
      expect(report.findings[0]).toMatchObject({ code: 'core.missing-field', path: '/recordType' });
    }
  });

  test('headings may be few, but a wrong type is never told', async () => {
    const random = randomFrom(11);
    const told = { right: 0, unclear: 0 };
    for (const record of recordTypes) {
      const columns = columnsOf(record).filter(
        ({ path }) => !/^(recordType|provenance|consents|sensitivity)/u.test(path),
      );
      for (let turn = 0; turn < 60; turn += 1) {
        const few = 2 + Math.floor(random() * 9);
        const some = Array.from({ length: few }, () => columns[Math.floor(random() * columns.length)]);
        const id = columns.find(({ path }) => path === record.idField);
        const headings = new Set((turn % 2 ? [id, ...some] : some).map((column) => column?.title ?? ''));
        const type = await typeOfTable([...headings]);
        expect([record.type, undefined]).toContain(type);
        told[type === undefined ? 'unclear' : 'right'] += 1;
        // With the id, nothing is left open.
        if (turn % 2) expect(type).toBe(record.type);
      }
    }
    expect(told.right).toBeGreaterThan(told.unclear * 3);
    expect(told.unclear).toBeGreaterThan(0);
  });

  async function typeOfTable(headings: readonly string[]): Promise<string | undefined> {
    const source = new Blob([csvOf([headings, headings.map(() => 'x')])]);
    const { batches } = await readRecords(source, { records: recordTypes, standard: '0.1.0', name: 'x.csv' });
    const items: IntakeItem[] = [];
    try {
      for await (const batch of batches) items.push(...batch);
    } catch (error) {
      expect(error).toMatchObject({
        code: expect.stringMatching(/^intake\.(record-type-unclear|no-headings)$/u),
      });
      return undefined;
    }
    return items.find((item) => item.kind === 'record')?.recordType;
  }
});

describe('a file whose type cannot be told', () => {
  const table = 'Name,Description,URL\nExample,Words,https://example.org\n';

  test('is not checked: the candidates are named, and what to do', async () => {
    const { code, stdout, stderr } = await checkHere(await file('list.csv', table), {});
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(
      /It may be: [a-z-]+(, [a-z-]+)+\. .*--as [a-z-]+, .*\(intake\.record-type-unclear\)\n$/u,
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('is checked once the type is given', async () => {
    const report = await reportOn('list.csv', table, { as: ['service'] });
    expect(found(report)).toEqual([['service', 1, 'given']]);
  });

  test('a record of JSON has one error that says so, and nothing else is said of it', async () => {
    const [good] = goodCases(1);
    const report = await reportOn(
      'records.ndjson',
      ndjson([good, { name: 'a', description: 'b', status: 'c' }, { recordType: 'poem', lines: [] }, 7, {}]),
    );
    expect(found(report)).toEqual([['grievance-case', 1, 'data']]);
    expect(report.records).toMatchObject({ read: 5, withErrors: 4, withoutType: 4 });
    expect(report.findings.map(({ code, record, path }) => [code, record, path])).toEqual([
      ['intake.record-type-unclear', 2, ''],
      ['validate.unknown-record-type', 3, '/recordType'],
      ['validate.no-record-type', 4, ''],
      ['validate.no-record-type', 5, ''],
    ]);
    expect(report.findings[0]?.params.candidates).toMatch(/service|organisation/u);
    expect(report.verdicts).toEqual({ readable: true, followsStandard: false, safeToShare: false });
    expect(report.sharing.unknown).toBe(true);
    // What a record says its type to be could be anything.
    expect(JSON.stringify(report)).not.toContain('poem');
    const { stdout } = await checkHere(await file('records.ndjson', ndjson([good, {}])), { now });
    expect(stdout).toContain('  Type not known  1 record\n');
  });
});

describe('--as', () => {
  test('is for what does not name its own type', async () => {
    const { recordType: _, ...untyped } = exampleRecord('service');
    const report = await reportOn('records.ndjson', ndjson([exampleRecord('referral'), untyped, {}]), {
      as: ['organisation'],
    });
    expect(found(report)).toEqual([
      ['referral', 1, 'data'],
      ['organisation', 2, 'given'],
    ]);
  });
});

describe('what a record must never hold', () => {
  test('in a table, the column is an error and is not read', async () => {
    const table = tableWithoutType('survey-response');
    const rows = rowsOf(table).map((row, at) => [at === 0 ? 'Device ID' : 'canary-355', ...row]);
    for (const [name, content] of [
      ['answers.csv', csvOf(rows)],
      ['answers.xlsx', await workbookOf({ Answers: rows })],
    ] as const) {
      const report = await reportOn(name, content);
      expect(found(report)).toEqual([['survey-response', 1, 'headings']]);
      const finding = report.findings.find(({ code }) => code === 'intake.column-forbidden');
      expect(finding).toMatchObject({
        severity: 'error',
        fix: 'never',
        address: { kind: 'cell', cell: 'A1' },
      });
      expect(report.verdicts.followsStandard).toBe(false);
      expect(JSON.stringify(report)).not.toContain('canary');
    }
  });

  test.each([
    ...['_gps_latitude', 'gps-Latitude', 'GPS location', 'client_ip', 'StartDate', 'EndDate'],
    ...['LocationLatitude', 'RecipientEmail', 'Phone no.', 'Mobile No', 'Time of interview'],
    'Duration (in seconds)',
  ])('the column “%s” is forbidden', async (heading) => {
    expect(await saidOf(heading)).toEqual([['intake.column-forbidden', 'error']]);
  });

  test.each(['devicephonenum', 'ipaddr', 'RecordedDate', '_uuid', 'formhub/uuid', 'Colour'])(
    'the column “%s” is not known, which is an error too',
    async (heading) => {
      expect(await saidOf(heading)).toEqual([['intake.column-not-recognised', 'error']]);
    },
  );

  /** What is said of a column of survey responses, in CSV and in a workbook. */
  async function saidOf(heading: string) {
    const rows = rowsOf(tableWithoutType('survey-response'));
    const more = rows.map((row, at) => [...row, at === 0 ? heading : 'canary-355']);
    const reports = [
      await reportOn('answers.csv', csvOf(more)),
      await reportOn('answers.xlsx', await workbookOf({ Answers: more })),
    ];
    const [said, inWorkbook] = reports.map((report) => {
      expect(report.verdicts).toMatchObject({ readable: false, followsStandard: false });
      expect(JSON.stringify(report)).not.toContain('canary');
      return report.findings
        .filter(({ code }) => code.startsWith('intake.column'))
        .map(({ code, severity }) => [code, severity]);
    });
    expect(said).toEqual(inWorkbook);
    return said;
  }

  test('in JSON, the finding leads to the field', async () => {
    const line = JSON.stringify({ ...exampleRecord('survey-response'), device_id: 'canary-355' });
    const report = await reportOn('answers.ndjson', `${line}\n`);
    expect(report.findings.find(({ code }) => code === 'core.forbidden-field')).toMatchObject({
      address: { kind: 'line', line: 1, column: line.indexOf('"canary') + 1 },
    });
    expect(JSON.stringify(report)).not.toContain('canary');
  });
});
