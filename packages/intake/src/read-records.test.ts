import {
  block,
  code,
  date,
  dateTime,
  field,
  iso31661,
  list,
  money,
  optional,
  record,
  text,
  uuid,
} from '@amparo/core';
import { describe, expect, test } from 'vitest';
import type { FindingItem, IntakeItem, RecordItem } from './item.ts';
import { type ReadOptions, readRecords } from './read-records.ts';

const meta = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const visit = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'One visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    visitId: field(uuid(), { ...meta('Visit id'), example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081' }),
    startedAt: field(optional(dateTime()), { ...meta('Started at'), example: '2026-03-01T09:00:00Z' }),
    day: field(optional(date()), { ...meta('Day'), example: '2026-03-01' }),
    country: field(optional(code(iso31661)), { ...meta('Country'), example: 'VNM' }),
    people: field(
      optional(
        list(
          block(
            { name: 'Visitor', description: 'Who came.' },
            { name: field(text(), { ...meta('Name'), example: 'A' }) },
          ),
        ),
      ),
      meta('People'),
    ),
  },
);
const id = '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081';

async function read(csv: string, options: Partial<ReadOptions> = {}) {
  const { batches } = await readRecords(new Blob([csv]), {
    records: [visit as never],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    ...options,
  });
  const items: IntakeItem[] = [];
  for await (const batch of batches) items.push(...batch);
  const records = items.filter((item): item is RecordItem => item.kind === 'record');
  const findings = items.filter((item): item is FindingItem => item.kind === 'finding');
  return { records, codes: findings.map(({ diagnostic }) => diagnostic.code), findings };
}

describe('days and moments', () => {
  const row = (value: string) => `Visit id,Started at\n${id},${value}\n`;

  test('a day without a time is asked for, and gets the time that was given', async () => {
    expect((await read(row('2026-03-01'), { zone: '+07:00' })).records[0]?.diagnostics).toMatchObject([
      { code: 'intake.time-missing', fix: 'ask', path: '/startedAt' },
    ]);
    const { records, codes } = await read(row('2026-03-01'), { zone: '+07:00', time: '12:00' });
    expect(records[0]?.record).toMatchObject({ startedAt: '2026-03-01T12:00:00+07:00' });
    expect(codes).toContain('intake.time-added');
  });

  test('a time of its own is kept', async () => {
    const { records, codes } = await read(row('25 March 2026 8:05'), { zone: '+07:00', time: '12:00' });
    expect(records[0]?.record).toMatchObject({ startedAt: '2026-03-25T08:05:00+07:00' });
    expect(codes).toContain('intake.offset-added');
  });

  test('without an offset nothing is guessed', async () => {
    expect((await read(row('2026-03-01 10:00'))).records[0]?.diagnostics).toMatchObject([
      { code: 'intake.offset-missing' },
    ]);
  });
});

describe('nothing is lost in silence', () => {
  test('cells without a heading are reported once a column, with their count', async () => {
    const { findings, records } = await read(
      `Visit id,Day\n${id},2026-03-01,stray\n${id},2026-03-02,stray\n`,
    );
    expect(records).toHaveLength(2);
    expect(
      findings.map(({ diagnostic, address }) => [diagnostic.code, diagnostic.params, address]),
    ).toContainEqual(['intake.cells-without-heading', { cells: 2 }, { kind: 'cell', cell: 'C2', row: 2 }]);
  });

  test('text that is no id is not rewritten', async () => {
    const { records, codes } = await read(`Visit id,Day\nPrepared by the office,2026-03-01\n`);
    expect(records[0]?.record).toMatchObject({ visitId: 'Prepared by the office' });
    expect(codes).not.toContain('intake.id-rewritten');
  });
});

test.each([
  ['Viet Nam', 'VNM'],
  ['VN', 'VNM'],
  ['vnm', 'VNM'],
  ['Burma', 'MMR'],
  ['Lao PDR', 'LAO'],
])('the country %s is %s', async (name, expected) => {
  const { records } = await read(`Visit id,Country\n${id},${name}\n`);
  expect(records[0]?.record).toMatchObject({ country: expected });
});

test.each([['Corea'], ['Congo']])('the country %s is not guessed', async (name) => {
  const { records } = await read(`Visit id,Country\n${id},${name}\n`);
  expect(records[0]?.diagnostics).toHaveLength(1);
});

test('headings are found by name, title, number and language, below title rows', async () => {
  const csv = `Office of an invented place\n\nvisitId,Ngày,People 2: Name,people/1/name,who\n${id},2026-03-01,B,A,x\n`;
  const { records, codes, findings } = await read(csv, {
    titles: { languages: ['vi'], load: async () => () => ({ day: 'Ngày' }) },
  });
  expect(records[0]?.record).toMatchObject({
    visitId: id,
    day: '2026-03-01',
    people: [{ name: 'A' }, { name: 'B' }],
  });
  expect(codes).toEqual(
    expect.arrayContaining(['intake.headings-not-first', 'intake.column-not-recognised']),
  );
  expect(
    findings.find(({ diagnostic }) => diagnostic.code === 'intake.column-not-recognised')?.address,
  ).toEqual({ kind: 'cell', cell: 'E3', row: 3 });
});

test('a short title of a field in a list is not taken for one of the record', async () => {
  const { records, codes } = await read(`Visit id,Day,Name\n${id},2026-03-01,Office\n`);
  expect(codes).toContain('intake.column-not-recognised');
  expect(records[0]?.record).not.toHaveProperty('people');
  const french = await read(`Visit id,Day,Nom\n${id},2026-03-01,Bureau\n`, {
    titles: { languages: ['fr'], load: async () => () => ({ people: 'Gens', 'people/name': 'Nom' }) },
  });
  expect(french.codes).toContain('intake.column-not-recognised');
});

test('entries of a list that are blank throughout are left out, and addresses follow the others', async () => {
  const csv = `Visit id,People 1: Name,People 2: Name\n${id},,B\n`;
  const { records } = await read(csv);
  expect(records[0]?.record).toMatchObject({ people: [{ name: 'B' }] });
  const address = records[0]?.locate({ code: 'x', severity: 'error', path: '/people/0/name', params: {} });
  expect(address).toMatchObject({ cell: 'C2', heading: 'People 2: Name' });
});

test('a field in two columns, whole and in parts, is read from the first and the other is reported', async () => {
  const amount = record(
    { type: 'sum', name: 'Sum', title: 'Sum', description: 'One sum.', since: '0.1.0', idField: 'sumId' },
    {
      sumId: field(uuid(), { ...meta('Sum id'), example: id }),
      paid: field(money, meta('Paid')),
    },
  );
  const csv = `Sum id,Paid,Paid: Currency,Paid: Amount\n${id},MYR 10.00,THB,20.00\n`;
  const { records, findings } = await read(csv, { records: [amount as never] });
  expect(records[0]?.record).toMatchObject({ paid: { amount: '10.00', currency: 'MYR' } });
  expect(findings.filter(({ diagnostic }) => diagnostic.code === 'intake.column-repeated')).toHaveLength(2);
});
