import { grievanceCase } from '@amparo/grievance';
import { type RecordItem, readRecords } from '@amparo/intake';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { file } from './_files.ts';
import { csvOf } from './_tables.ts';

/** What one cell becomes: its value and the automatic change, or the code of what is wrong. */
interface Cell {
  readonly value: unknown;
  readonly code?: string;
}

async function readCell(
  heading: string,
  file: Uint8Array | string,
  path: readonly (string | number)[],
): Promise<Cell> {
  const source = new Blob([file as Uint8Array<ArrayBuffer> | string]);
  const { batches } = await readRecords(source, {
    records: [grievanceCase],
    standard: '0.1.0',
    zone: '+07:00',
    now: '2026-06-01T00:00:00Z',
  });
  let record: RecordItem | undefined;
  let change: string | undefined;
  for await (const items of batches) {
    for (const item of items) {
      if (item.kind === 'record') record = item;
      else if (item.kind === 'finding' && item.address?.kind === 'cell' && item.address.heading === heading)
        change = item.diagnostic.code;
    }
  }
  const fault = record?.diagnostics[0]?.code;
  const value = path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    record?.record,
  );
  const code = fault ?? change;
  return {
    value: fault === undefined ? value : undefined,
    ...(code !== undefined && { code: code.replace('intake.', '') }),
  };
}

const paths: Readonly<Record<string, readonly (string | number)[]>> = {
  'Incident start': ['incidentStart'],
  'Received at': ['receivedAt'],
  'Affected workers': ['affectedWorkersCount'],
  'Claims 1: Claimed amount': ['claims', 0, 'claimedAmount'],
  'Claims 1: Claimed amount: Amount': ['claims', 0, 'claimedAmount', 'amount'],
  'Employer: Organisation id': ['employerRef', 'organisationId'],
  'Complainant contact: Phone number': ['complainantContact', 'phone'],
  'Consents 1: Purposes': ['consents', 0, 'purposes'],
  Nationality: ['nationality'],
  'Collective case': ['collective'],
  Channel: ['channel'],
};

const caseId = '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10';
const inCsv = (heading: string, text: string) =>
  readCell(
    heading,
    csvOf([
      ['Case ID', heading],
      [caseId, text],
    ]),
    paths[heading] ?? [],
  );

async function inWorkbook(heading: string, value: ExcelJS.CellValue): Promise<Cell> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Cases').addRows([
    ['Case ID', heading],
    [caseId, value],
  ]);
  return readCell(heading, new Uint8Array(await book.xlsx.writeBuffer()), paths[heading] ?? []);
}

const fault = (code: string): Cell => ({ value: undefined, code });
const amount = (text: string) => ({ amount: text, currency: 'MYR' });

describe('a cell of text', () => {
  test.each<[heading: string, text: string, cell: Cell]>([
    ['Incident start', '2026-03-25', { value: '2026-03-25' }],
    ['Incident start', '25/03/2026', { value: '2026-03-25', code: 'date-rewritten' }],
    ['Incident start', '03/25/2026', { value: '2026-03-25', code: 'date-rewritten' }],
    ['Incident start', '25.3.2026', { value: '2026-03-25', code: 'date-rewritten' }],
    ['Incident start', '4 May 2026', { value: '2026-05-04', code: 'date-rewritten' }],
    ['Incident start', 'May 4, 2026', { value: '2026-05-04', code: 'date-rewritten' }],
    ['Incident start', '05/05/2026', { value: '2026-05-05', code: 'date-rewritten' }],
    ['Incident start', '04/05/2026', fault('date-ambiguous')],
    ['Incident start', '31/02/2026', fault('date-not-understood')],
    ['Incident start', 'last spring', fault('date-not-understood')],
    ['Incident start', '45291', fault('date-serial')],
    ['Incident start', '২০২৬-০৩-২৫', { value: '2026-03-25', code: 'digits-rewritten' }],
    // Years of the Thai, the Nepali and the Islamic calendar; a day 32 is proof of the Nepali one.
    ['Incident start', '25/03/2569', { value: '2026-03-25', code: 'date-buddhist' }],
    ['Incident start', '04/05/2569', fault('date-ambiguous')],
    ['Incident start', '๒๕/๐๓/๒๕๖๙', { value: '2026-03-25', code: 'date-buddhist' }],
    ['Incident start', '25 มี.ค. 2569', { value: '2026-03-25', code: 'date-buddhist' }],
    ['Incident start', '25/03/69', fault('date-two-digit-year')],
    ['Incident start', '2082-05-12', fault('date-calendar')],
    ['Incident start', '2081-02-32', fault('date-calendar')],
    ['Incident start', '1446-03-01', fault('date-calendar')],
    ['Incident start', '2041-01-01', { value: '2041-01-01' }],
    ['Incident start', '2042-01-01', fault('date-calendar')],
    ['Received at', '2026-03-01T09:30:00+08:00', { value: '2026-03-01T09:30:00+08:00' }],
    ['Received at', '2026-03-01 09:30', { value: '2026-03-01T09:30:00+07:00', code: 'offset-added' }],
    ['Received at', '2026-03-01', fault('time-missing')],
    ['Received at', '45291,5', fault('date-serial')],
    ['Affected workers', '12', { value: 12 }],
    ['Affected workers', '১২', { value: 12, code: 'digits-rewritten' }],
    ['Affected workers', '1,200', fault('number-ambiguous')],
    ['Affected workers', '1.200', fault('number-ambiguous')],
    ['Affected workers', '1 200', { value: 1200, code: 'number-rewritten' }],
    ['Claims 1: Claimed amount', 'MYR 1200.00', { value: amount('1200.00') }],
    ['Claims 1: Claimed amount', 'MYR1200', { value: amount('1200') }],
    ['Claims 1: Claimed amount', '1200.5 MYR', { value: amount('1200.5') }],
    ['Claims 1: Claimed amount', 'MYR ১২০০', { value: amount('1200'), code: 'digits-rewritten' }],
    ['Claims 1: Claimed amount', 'MYR 1,200.00', { value: amount('1200.00'), code: 'number-rewritten' }],
    ['Claims 1: Claimed amount', '1.200,00 MYR', { value: amount('1200.00'), code: 'number-rewritten' }],
    ['Claims 1: Claimed amount', 'MYR 1,200', fault('number-ambiguous')],
    ['Claims 1: Claimed amount', 'RM 1200', { value: amount('1200'), code: 'currency-from-sign' }],
    ['Claims 1: Claimed amount', 'Rs 1,200', fault('amount-without-currency')],
    ['Claims 1: Claimed amount', '1200', fault('amount-without-currency')],
    ['Claims 1: Claimed amount', 'MYR not known', fault('amount-without-currency')],
    ['Claims 1: Claimed amount', 'QQQ 1200', fault('code-not-understood')],
    ['Claims 1: Claimed amount: Amount', '1500.00', { value: '1500.00' }],
    ['Employer: Organisation id', '202001000001', { value: '202001000001' }],
    ['Employer: Organisation id', '1.99027E+16', fault('digits-lost')],
    ['Employer: Organisation id', '2,02001E+15', fault('digits-lost')],
    ['Employer: Organisation id', '2E5', { value: '2E5' }],
    [
      'Complainant contact: Phone number',
      '+60 12-345 6789',
      { value: '+60123456789', code: 'phone-rewritten' },
    ],
    ['Complainant contact: Phone number', '012 345 6789', fault('phone-without-country')],
    ['Complainant contact: Phone number', '০১৭১২৩৪৫৬৭', fault('phone-without-country')],
    ['Complainant contact: Phone number', '6,01234E+11', fault('digits-lost')],
    ['Consents 1: Purposes', 'services; referral', { value: ['services', 'referral'] }],
    ['Consents 1: Purposes', 'services,referral', { value: ['services', 'referral'] }],
    ['Consents 1: Purposes', 'services referral', { value: ['services', 'referral'] }],
    [
      'Consents 1: Purposes',
      'Services to the person, Referral',
      { value: ['services', 'referral'], code: 'code-from-title' },
    ],
    ['Consents 1: Purposes', 'services and referral', fault('code-not-understood')],
    // Titles hold blanks themselves, so only codes may stand between them.
    ['Consents 1: Purposes', 'Referral Statistics', fault('code-not-understood')],
    ['Nationality', 'Taiwan, Province of China; Nepal', { value: ['TWN', 'NPL'], code: 'code-from-title' }],
    ['Nationality', 'Taiwan, Province of China', { value: ['TWN'], code: 'code-from-title' }],
    ['Collective case', 'ใช่', { value: true }],
    ['Collective case', 'Tidak', { value: false }],
    ['Collective case', 'maybe', fault('yes-no-not-understood')],
    ['Channel', ' HOTLINE ', { value: 'hotline', code: 'code-from-title' }],
  ])('%s: %s', async (heading, text, cell) => {
    expect(await inCsv(heading, text)).toEqual(cell);
    // In a workbook, text is text: what counts is not where it stands.
    expect(await inWorkbook(heading, text)).toEqual(cell);
  });
});

describe('a cell of another kind', () => {
  const day = new Date('2026-03-25T00:00:00Z');
  test.each<[heading: string, value: ExcelJS.CellValue, cell: Cell]>([
    ['Incident start', day, { value: '2026-03-25' }],
    ['Incident start', new Date('2569-03-25T00:00:00Z'), { value: '2026-03-25', code: 'date-buddhist' }],
    ['Incident start', 46106, fault('date-serial')],
    [
      'Received at',
      new Date('2026-03-25T14:30:00Z'),
      { value: '2026-03-25T14:30:00+07:00', code: 'offset-added' },
    ],
    ['Received at', 46106.5, fault('date-serial')],
    ['Affected workers', 12, { value: 12 }],
    ['Claims 1: Claimed amount: Amount', 1500.5, { value: '1500.5' }],
    ['Claims 1: Claimed amount: Amount', 0.1 + 0.2, { value: '0.3' }],
    ['Claims 1: Claimed amount: Amount', 1234.5600000000002, { value: '1234.56' }],
    ['Claims 1: Claimed amount: Amount', 1e15, fault('digits-lost')],
    ['Claims 1: Claimed amount', 1500, fault('amount-without-currency')],
    ['Employer: Organisation id', 202001000001, { value: '202001000001' }],
    ['Employer: Organisation id', 2020010000012345, fault('digits-lost')],
    ['Complainant contact: Phone number', 60123456789, fault('phone-without-country')],
    ['Collective case', true, { value: true }],
    ['Channel', { error: '#REF!' }, fault('cell-error')],
  ])('%s: %j', async (heading, value, cell) => expect(await inWorkbook(heading, value)).toEqual(cell));
});

test('what could not be read does not pass for a value, so that no rule is run on it', async () => {
  const source = new Blob([
    csvOf([
      ['Case ID', 'Incident start', 'Channel'],
      [caseId, '2082-05-12', 'fax'],
    ]),
  ]);
  const { batches } = await readRecords(source, {
    records: [grievanceCase],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
  });
  const records: unknown[] = [];
  for await (const items of batches)
    for (const item of items) if (item.kind === 'record') records.push(item.record);
  expect(records).toMatchObject([{ incidentStart: null, channel: 'fax' }]);
});

test('a sheet whose name would steer the terminal is shown without doing so', async () => {
  const name = 'A\u{9b}31mB\u{202e}C';
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(name).addRows([
    ['Case ID', 'Channel'],
    ['5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', 'carrier pigeon'],
  ]);
  const path = await file('cases.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { stdout } = await amparo(['check', path]);
  expect(stdout).toContain('31mB');
  expect(stdout).not.toMatch(/[\u{9b}\u{202e}]/u);
});
