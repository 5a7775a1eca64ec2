import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { columnsOf, type RecordType } from '@amparo/core';
import { catalogueLanguages } from '@amparo/core/locales';
import { recordSheets, writeTemplate } from '@amparo/intake/workbook';
import { families, loadTitles } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { template } from '../src/commands/template.ts';
import { amparo } from './_cli.ts';
import { file, folder } from './_files.ts';
import { exampleRecord, recordTypes, typeNamed } from './_kinds.ts';
import { savedByLibreOffice, skipWithoutLibreOffice } from './_libre-office.ts';
import { gathered, readAll, saidOf } from './_read-all.ts';
import { sampleRecordsByType } from './_sample-records.ts';

const standard = '0.1.0';
const titlesIn = new Map(
  await Promise.all(
    catalogueLanguages.map(async (language) => [language, await loadTitles(families, language)] as const),
  ),
);

/** A template in a language, filled with records if there are any. */
function templateOf(record: RecordType, language: string, records: readonly unknown[] = []) {
  const titles = titlesIn.get(language)?.(record.type);
  return gathered(
    writeTemplate(record, { standard, records, ...(titles && { language: { language, titles } }) }),
  );
}

function languageFor({ type }: RecordType, tag: string) {
  const titles = titlesIn.get(tag)?.(type);
  return titles ? { language: { language: tag, titles } } : {};
}

async function inExcelJs(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return book;
}

describe('a template filled with records that follow the standard', () => {
  const samples = sampleRecordsByType(7);

  test.each(recordTypes.map(({ type }) => [type]))(
    '%s: all sheets together give the same records, without a finding',
    async (type) => {
      const record = typeNamed(type);
      for (const language of ['en', ...catalogueLanguages]) {
        const isOfMany = ['en', 'th'].includes(language);
        // The example fills every column, which is what languages differ in.
        const records = isOfMany ? (samples.get(type) ?? []) : [exampleRecord(type)];
        const bytes = await templateOf(record, language, records);
        const read = await readAll(bytes, isOfMany ? {} : { records: [record] });
        expect(saidOf(read)).toEqual([]);
        expect(read.records.map((item) => item.record)).toEqual(records);
      }
    },
  );
});

test('entries of lists of one name come back to the group that their sheet names', async () => {
  const record = typeNamed('grievance-case');
  const identified = {
    name: 'Invented Works',
    identifiers: [{ scheme: 'company-registration', value: '7' }],
  };
  const [one, two, three] = sampleRecordsByType(9).get('grievance-case') ?? [];
  const records = [
    { ...one, employerRef: identified },
    { ...two, workplace: identified },
    { ...three, representedBy: { organisation: identified } },
  ];
  const { records: read } = await readAll(await templateOf(record, 'en', records));
  expect(read.map((item) => item.record)).toEqual(records);
});

describe('a workbook for grievance cases', () => {
  const record = typeNamed('grievance-case');
  const sheets = recordSheets(record);
  const bytes = templateOf(record, 'en');
  // Reading with this library takes long, so that the tests share it; none of them changes it.
  const opened = bytes.then(inExcelJs);
  const day = {
    ...sampleRecordsByType(7).get('grievance-case')?.[0],
    incidentStart: '2026-02-03',
    channel: 'walk-in',
  };
  const filled = templateOf(record, 'en', [day, { caseId: 'b' }]).then(inExcelJs);

  test('begins with the sheet to fill in, and has one for each list of groups', async () => {
    const book = await opened;
    const [first, second] = book.worksheets;
    expect([first?.name, second?.name]).toEqual(['Grievance case', 'About']);
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toEqual(['Grievance case', 'About', ...sheets.items.map(({ name }) => name), 'Lists']);
    expect(book.getWorksheet('Lists')?.state).toBe('hidden');
    expect(first?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
  });

  test('has drop-downs for codes, and help beside every cell', async () => {
    const book = await opened;
    const sheet = book.getWorksheet('Grievance case');
    const lists = book.getWorksheet('Lists');
    const columns = columnsOf(record);
    for (const [at, { column, heading }] of sheets.main.columns.entries()) {
      const cell = sheet?.getCell(2, at + 1);
      const { type, formulae, prompt } = cell?.dataValidation ?? {};
      expect(prompt, heading).toContain(column?.description.slice(0, 80));
      expect(sheet?.getColumn(at + 1).width).toBeGreaterThan(8);
      if (!column?.codelist || column.many) continue;
      expect(type, heading).toBe('list');
      const [, letters = '', from, to] =
        /^'Lists'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/u.exec(String(formulae?.[0])) ?? [];
      const offered = Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => lists?.getCell(`${letters}${Number(from) + index}`).text,
      );
      expect(offered).toHaveLength(column.codelist.codes.length);
      expect(new Set(offered).size).toBe(offered.length);
    }
    expect(columns.some(({ codelist }) => codelist && codelist.codes.length > 600)).toBe(true);
  });

  test('offers the ids of the first sheet where an entry names its record', async () => {
    const idsFor = (book: ExcelJS.Workbook) =>
      book.getWorksheet('Claims')?.getCell('A2').dataValidation?.formulae;
    expect(idsFor(await opened)).toEqual(["'Grievance case'!$A$2:$A$10000"]);
    expect(idsFor(await filled)).toEqual(["'Grievance case'!$A$2:$A$3"]);
  });

  test('types text as text and days as days, and marks what must be filled', async () => {
    const sheet = (await opened).getWorksheet('Grievance case');
    const formatOf = (path: string) =>
      sheet?.getColumn(sheets.main.columns.findIndex(({ column }) => column?.path === path) + 1).numFmt;
    for (const path of [
      'caseId',
      'caseNumber',
      'complainantContact/phone',
      'occupation',
      'workplace/place/postalCode',
    ])
      expect(formatOf(path), path).toBe('@');
    expect(formatOf('incidentStart')).toBe('yyyy-mm-dd');
    expect(formatOf('receivedAt')).toBe('yyyy-mm-dd hh:mm');
    const headings = sheets.main.columns.map(
      ({ required }, at) => [required, sheet?.getCell(1, at + 1)] as const,
    );
    const fills = new Set(headings.map(([required, cell]) => `${required} ${JSON.stringify(cell?.fill)}`));
    expect(fills.size).toBe(2);
    for (const [required, cell] of headings) expect(cell?.text.endsWith(' *')).toBe(required);
  });

  test('is filled with days that are days, numbers that are numbers, and entries of the drop-downs', async () => {
    const sheet = (await filled).getWorksheet('Grievance case');
    const valueAt = (path: string) =>
      sheet?.getCell(2, sheets.main.columns.findIndex(({ column }) => column?.path === path) + 1).value;
    expect(valueAt('incidentStart')).toEqual(new Date('2026-02-03T00:00:00Z'));
    expect(valueAt('affectedWorkersCount')).toEqual(expect.any(Number));
    expect(valueAt('channel')).toBe('Walk-in');
  });

  test('explains every column of every sheet', async () => {
    const about = (await opened).getWorksheet('About');
    const explained = new Set<string>();
    about?.eachRow((row) => explained.add(`${row.getCell(1).text}/${row.getCell(2).text}`));
    for (const { name, columns } of [sheets.main, ...sheets.items])
      for (const { heading } of columns) expect(explained).toContain(`${name}/${heading}`);
  });

  test('takes what people type: entries of drop-downs, days of the spreadsheet, yes and no', async () => {
    const book = await inExcelJs(await templateOf(record, 'th'));
    const sheet = book.worksheets[0];
    // Writing with this library takes long, and only the first sheet and what it needs are looked at.
    for (const { name } of recordSheets(record, languageFor(record, 'th')).items) book.removeWorksheet(name);
    const titles = titlesIn.get('th')?.('grievance-case') ?? {};
    const { main } = recordSheets(record, { language: { language: 'th', titles } });
    const type = (path: string, value: ExcelJS.CellValue) => {
      const at = main.columns.findIndex(({ column }) => column?.path === path);
      if (sheet) sheet.getCell(2, at + 1).value = value;
    };
    type('caseId', '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10');
    type('channel', 'Walk-in');
    type('occupation', 'Sewing machine operators (8153)');
    type('incidentStart', new Date('2026-02-03T00:00:00Z'));
    type('collective', 'ใช่');
    type('workplace/place/postalCode', '01050');
    // So does writing what may be typed into each of ten thousand cells of a column.
    Object.assign(sheet ?? {}, { dataValidations: { model: {} } });
    const typed = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const read = await readAll(typed);
    expect(read.records.map((item) => item.record)).toMatchObject([
      {
        channel: 'walk-in',
        occupation: '8153',
        incidentStart: '2026-02-03',
        collective: true,
        workplace: { place: { postalCode: '01050' } },
      },
    ]);
    expect(saidOf(read).filter((said) => !said.startsWith('intake.provenance-added'))).toEqual([]);
  });
});

describe('amparo template', () => {
  test('writes a workbook with ids ready to use, which are no records', async () => {
    const path = join(await folder(), 'cases.xlsx');
    const written = await amparo(['template', 'grievance-case', '-o', path, '--lang', 'th', '--ids', '25']);
    expect(written).toMatchObject({ code: 0, stdout: '' });
    expect(written.stderr).toBe(`เขียนแล้ว: ${path} กรอกแผ่นงานแรก แล้วตรวจด้วย: amparo check ${path}\n`);
    const sheet = (await inExcelJs(new Uint8Array(await readFile(path)))).worksheets[0];
    expect(sheet?.name).toBe('เรื่องร้องเรียน');
    const ids = Array.from({ length: 26 }, (_, at) => sheet?.getCell(at + 2, 1).text);
    expect(new Set(ids).size).toBe(26);
    expect(ids.slice(0, 25)).toEqual(Array(25).fill(expect.stringMatching(/^[0-9a-f-]{36}$/u)));
    expect(ids[25]).toBe('');
    // Prepared ids are no records, and nothing else is said of a template that nobody has filled in.
    const checked = await amparo(['check', path]);
    expect(checked).toMatchObject({ code: 3, stdout: '' });
    expect(checked.stderr).toMatch(/^amparo: The file holds no records\..*\(intake\.no-records\)\n$/u);
  });

  test('writes one for every record type', async () => {
    const out = await folder();
    for (const { type } of recordTypes) {
      const path = join(out, `${type}.xlsx`);
      expect([type, await template(type, { out: path })]).toEqual([type, 0]);
      expect((await stat(path)).size).toBeGreaterThan(0);
    }
  });

  test('leaves a file that is there as it is, unless it is told to replace it', async () => {
    const path = await file('cases.xlsx', 'filled in for weeks');
    const refused = await amparo(['template', 'referral', '-o', path]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await readFile(path, 'utf8')).toBe('filled in for weeks');
    expect(await amparo(['template', 'referral', '-o', path, '--force'])).toMatchObject({ code: 0 });
    expect((await inExcelJs(new Uint8Array(await readFile(path)))).worksheets[0]?.name).toBe('Referral');
  });

  test.each([
    ['no file', ['grievance-case'], 'amparo template grievance-case -o grievance-case.xlsx'],
    ['a type that is not known', ['grievance', '-o', 'x.xlsx'], 'grievance-case, survey-instrument'],
    ['a name of another kind of file', ['grievance-case', '-o', 'cases.csv'], '.xlsx'],
    ['a language without words', ['grievance-case', '-o', 'x.xlsx', '--lang', 'tlh'], 'There are: en'],
    [
      'a folder that is not there',
      ['grievance-case', '-o', 'nowhere/x.xlsx'],
      'Check that the folder exists',
    ],
    ['no number of ids', ['grievance-case', '-o', 'x.xlsx', '--ids', 'many'], 'whole number'],
  ])('%s: says what to do and writes nothing', async (_, args, told) => {
    const cwd = await folder();
    const { code, stdout, stderr } = await amparo(['template', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
    await expect(stat(join(cwd, 'x.xlsx'))).rejects.toThrow();
  });
});

test.skipIf(skipWithoutLibreOffice('Templates, opened in LibreOffice'))(
  'a filled template opens in LibreOffice, and what is saved there holds the same records',
  async () => {
    const record = typeNamed('grievance-case');
    const records = sampleRecordsByType(8).get('grievance-case')?.slice(0, 6) ?? [];
    const bytes = await templateOf(record, 'en', records);
    const path = await file('cases.xlsx', bytes);
    const shown = await savedByLibreOffice(path, 'csv');
    const { main, items } = recordSheets(record);
    const names = shown.map((one) => basename(one, '.csv').replace('cases-', ''));
    expect(names).toEqual(expect.arrayContaining([main.name, 'About', ...items.map(({ name }) => name)]));
    const [saved = ''] = await savedByLibreOffice(path, 'xlsx');
    const again = new Uint8Array(await readFile(saved));
    const [before, after] = [await readAll(bytes), await readAll(again)];
    expect(after.records.map((item) => item.record)).toEqual(before.records.map((item) => item.record));
    expect(saidOf(after)).toEqual(saidOf(before));
    const sheet = (await inExcelJs(again)).getWorksheet(main.name);
    const at = main.columns.findIndex(({ column }) => column?.path === 'channel') + 1;
    expect(sheet?.getCell(3, at).dataValidation).toMatchObject({ type: 'list' });
  },
);
