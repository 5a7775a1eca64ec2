import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grievanceCase } from '@amparo/grievance';
import { readRecords, UnreadableError } from '@amparo/intake';
import type { Report } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { examples } from './_examples/run.ts';
import { file, folder, goodCases, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { csvOf, tableOf } from './_tables.ts';

const now = '2026-06-01T00:00:00Z';
const [first, second, third] = goodCases(3);

async function reportOn(
  name: string,
  content: string | Uint8Array,
): Promise<Report & { readonly code: number }> {
  const { code, stdout, stderr } = await checkHere(await file(name, content), { format: 'json', now });
  expect(stderr).toBe('');
  return { ...JSON.parse(stdout), code };
}

const places = ({ findings }: Report) =>
  findings.map(({ code, address }) => [
    code,
    address?.kind === 'line' ? address.line : address?.kind === 'cell' && address.row,
  ]);
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('what is no table and no records cannot be checked', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'intake.empty'],
    ['only a byte order mark', '\uFEFF', 'intake.only-bom'],
    ['blank lines', ' \n\t\r\n', 'intake.blank'],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], '\0\0\0\rIHDR'), 'intake.image'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'intake.pdf'],
    ['a gzip archive', bytes([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]), 'intake.gzip'],
    [
      'an old workbook',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'x'.repeat(600)),
      'intake.compound-file',
    ],
    ['a web page', '<!DOCTYPE html><html><body><table></table></body></html>', 'intake.html'],
    [
      'programs',
      bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0]),
      'intake.binary',
    ],
    ['a table without known headings', 'a,b\n1,2\n', 'intake.no-headings'],
    ['a list of nothing', '[]', 'intake.no-records'],
  ])('%s', async (_, content, code) => {
    for (const name of ['cases.csv', 'cases.xlsx', 'cases.json', 'cases.ndjson', 'cases']) {
      const ended = await checkHere(await file(name, content), {});
      // The name decides what the content leaves open: text named as JSON is broken JSON, a list in a file of lines is one record.
      if (
        (code === 'intake.no-headings' && name.endsWith('json')) ||
        (code === 'intake.no-records' && name.endsWith('.ndjson'))
      )
        continue;
      expect({ name, code: ended.code, stdout: ended.stdout }).toEqual({ name, code: 3, stdout: '' });
      expect(ended.stderr).toContain(`(${code})`);
    }
  });

  test('a table with headings and nothing below', async () => {
    const { code, stderr } = await checkHere(await file('cases.csv', 'Case ID,Channel,Status\n'), {});
    expect(code).toBe(3);
    expect(stderr).toContain('(intake.no-records)');
  });

  test('a missing file and a folder are named, and nothing else is said', async () => {
    const path = await folder();
    expect((await checkHere(join(path, 'cases.csv'), {})).stderr).toBe(
      `amparo: There is no file ${join(path, 'cases.csv')}. Check the name and the folder you are in.\n`,
    );
    expect((await checkHere(path, {})).stderr).toBe(`amparo: ${path} is a folder. Name one file in it.\n`);
  });
});

test('a workbook cut off anywhere is damaged, and never a smaller workbook', async () => {
  const whole = await readFile(join(examples, 'grievance-office-export', 'cases.xlsx'));
  const codes = new Set<string>();
  for (let length = 1; length < whole.length; length += 97) {
    const blob = new Blob([whole.subarray(0, length)]);
    const read = async () => {
      const { batches } = await readRecords(blob, {
        records: [grievanceCase],
        standard: '0.1.0',
        now,
        name: 'cases.xlsx',
      });
      for await (const _ of batches) throw new Error('Something was read.');
    };
    const error = await read().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableError);
    codes.add((error as UnreadableError).code);
  }
  expect(
    [...codes].filter(
      (code) => !['intake.zip-truncated', 'intake.binary', 'intake.no-headings'].includes(code),
    ),
  ).toEqual([]);
});

describe('broken JSON', () => {
  test('a broken line spoils no other line', async () => {
    const report = await reportOn(
      'cases.ndjson',
      `${ndjson([first])}{"recordType": "grievance-case", \n\n${ndjson([{ ...second, channel: 'fax' }])}`,
    );
    expect(places(report)).toEqual([
      ['intake.truncated', 2],
      ['core.not-in-codelist', 4],
    ]);
    expect({ code: report.code, read: report.records.read, readable: report.verdicts.readable }).toEqual({
      code: 1,
      read: 2,
      readable: false,
    });
  });

  test('of a list that is cut off, the whole records are checked', async () => {
    const text = JSON.stringify([first, { ...second, channel: 'fax' }, third], null, 1);
    const report = await reportOn('cases.json', text.slice(0, -500));
    expect(report.findings.map(({ code }) => code)).toEqual(['core.not-in-codelist', 'intake.truncated']);
    expect({ code: report.code, read: report.records.read, readable: report.verdicts.readable }).toEqual({
      code: 1,
      read: 2,
      readable: false,
    });
  });

  test('bytes that are not UTF-8 are found by line', async () => {
    const broken = bytes('{"narrative":"', [0xc0, 0xaf], '"}');
    const report = await reportOn(
      'cases.ndjson',
      Buffer.concat([Buffer.from(ndjson([second])), broken, Buffer.from(`\n${ndjson([third])}`)]),
    );
    expect(places(report)).toEqual([['intake.encoding', 2]]);
    expect(report.records.read).toBe(2);
  });

  test.each([
    ['lists', '['],
    ['groups', '{"a":'],
    ['groups and lists', '{"claims":[{"claimId":'],
  ])('a million %s within each other', async (_, opening) => {
    const deep = opening.repeat(1_000_000);
    const inLines = await reportOn('cases.ndjson', `${ndjson([first])}${deep}\n${ndjson([second])}`);
    // A line beyond the limit of lines is not looked into.
    expect(places(inLines)).toEqual([
      [deep.length > 4 << 20 ? 'intake.line-too-long' : 'intake.json-depth', 2],
    ]);
    expect(inLines.records.read).toBe(2);
    const asDocument = await reportOn('cases.json', deep);
    expect(asDocument.findings[0]?.code).toBe(
      deep.length > 4 << 20 ? 'intake.record-too-long' : 'intake.json-depth',
    );
    expect(asDocument.verdicts.readable).toBe(false);
  });

  test('a name used twice is found, wherever it stands', async () => {
    const line = JSON.stringify(first);
    const twice = [
      line.replace('{', '{"channel":"sms",'),
      line.replace('"sensitivity":{', '"sensitivity":{"level":"internal",'),
      line.replace('{', '{"ch\\u0061nnel":"sms",'),
    ];
    const report = await reportOn('cases.ndjson', `${twice.join('\n')}\n${ndjson([second])}`);
    expect(places(report)).toEqual([
      ['intake.duplicate-key', 1],
      ['intake.duplicate-key', 2],
      ['intake.duplicate-key', 3],
    ]);
    expect(report.records.read).toBe(1);
  });

  test('names that mean something to JavaScript are unknown fields and change nothing', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const line = JSON.stringify(first);
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const lines = names.map((name) => line.replace('{', `{"${name}":{"polluted":true,"channel":"sms"},`));
    for (const [file, content] of [
      ['cases.ndjson', `${lines.join('\n')}\n`],
      ['cases.json', `[${lines.join(',\n')}]`],
    ] as const) {
      const report = await reportOn(file, content);
      const unknown = report.findings.filter(({ code }) => code === 'core.unknown-field');
      expect(
        unknown.map(({ path, params, address }) => [
          path,
          params.position,
          address?.kind === 'line' && address.line,
        ]),
      ).toEqual(names.map((_, at) => ['', 1, at + 1]));
    }
    const table = await reportOn(
      'cases.csv',
      `Case ID,Channel,__proto__,constructor/1/prototype\n${first?.caseId},SMS,polluted,polluted\n`,
    );
    expect(table.findings.filter(({ code }) => code === 'intake.column-not-recognised')).toHaveLength(2);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('damaged tables', () => {
  const { columns, rows } = tableOf([first, second, third]);
  const headings = columns.map(({ heading }) => heading);

  test('a quote that is not closed is found by its row', async () => {
    const text = csvOf([headings, ...rows]);
    const report = await reportOn('cases.csv', `${text}"never closed,x\n${csvOf(rows.slice(0, 1))}`);
    expect(places(report)).toContainEqual(['intake.csv-quote', 5]);
    expect(report.verdicts.readable).toBe(false);
    expect(report.records.read).toBeGreaterThanOrEqual(3);
  });

  test('bytes that are not UTF-8 leave the file unread or are found, and nothing is guessed', async () => {
    const text = Buffer.concat([Buffer.from(csvOf([headings, ...rows])), bytes([0xe9, 0x74, 0xe9])]);
    const { code, stdout, stderr } = await checkHere(await file('cases.csv', text), {});
    expect([1, 3]).toContain(code);
    expect(stdout + stderr).toContain('intake.encoding');
  });

  test('a cell that shows an error of the spreadsheet says so', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Cases');
    sheet.addRows([headings, ...rows]);
    sheet.getCell(2, headings.indexOf('Channel') + 1).value = { error: '#REF!' };
    sheet.getCell(3, headings.indexOf('Narrative') + 1).value = {
      formula: 'A99',
      result: { error: '#N/A' },
    } as never;
    const report = await reportOn('cases.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path]),
    ).toEqual([
      ['intake.cell-error', '/channel'],
      ['intake.cell-error', '/narrative'],
    ]);
  });
});

test('without a folder for temporary files, it is said what to do', async () => {
  const missing = join(await folder(), 'missing');
  const records = ndjson(Array.from({ length: 25 }, () => goodCases(1000)).flat());
  const input = await file('cases.ndjson', records);
  const other = await file('other.ndjson', ndjson([first]));
  const ended = await amparo(['check', other, input], {
    env: { TMPDIR: missing, TEMP: missing, TMP: missing },
  });
  expect(ended).toMatchObject({ code: 3, stdout: '' });
  expect(ended.stderr).toMatch(
    /^amparo: The folder for temporary files is missing .*\(ENOENT\)\. Set TMPDIR /u,
  );
  expect(ended.stderr).not.toContain('report');
});
