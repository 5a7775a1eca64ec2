import { expect, test } from 'vitest';
import { readRecords } from '../read-records.ts';
import { fullVisit, visit } from './_visit.ts';
import { gathered } from './_written.ts';
import { ColumnsInUse, rowOf, tableOf } from './record-table.ts';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

const small = {
  recordType: 'visit',
  day: '2026-03-02',
  visitId: fullVisit.visitId.replace('5', '6'),
  guests: [],
};

test('every value has its column: fields in their order, all of an entry before the next', () => {
  const { columns, rows } = tableOf(visit, [small, fullVisit], { headings: 'name' });
  expect(columns.map(({ heading }) => heading)).toEqual([
    ...[
      'recordType',
      'day',
      'visitId',
      'startedAt',
      'kind',
      'kinds',
      'tags',
      'count',
      'share',
      'paid',
      'phone',
      'remarks',
    ],
    ...['site/name', 'site/doors/1/label'],
    ...[
      'guests/1/role',
      'guests/1/dishes/1/name',
      'guests/1/dishes/1/price/amount',
      'guests/1/dishes/1/price/currency',
    ],
    ...['guests/1/dishes/2/name', 'guests/2/role', 'guests/2/dishes/1/name', 'guests/2/hats/1/colour'],
    ...['doors/1/label', 'doors/2/label'],
  ]);
  expect(columns.find(({ heading }) => heading === 'guests/2/hats/1/colour')?.pointer).toBe(
    '/guests/1/hats/0/colour',
  );
  expect(rows[0]).toEqual([
    'visit',
    '2026-03-02',
    small.visitId,
    ...Array(columns.length - 3).fill(undefined),
  ]);
  expect(rows[1]).toEqual(
    expect.arrayContaining(['planned; surprise', `"a; b"; "c ""d"""; '=e; f`, 12, 7.301, false]),
  );
});

test('records may be looked at one after the other, and written in a second pass', () => {
  const used = new ColumnsInUse(visit);
  for (const one of [small, fullVisit]) used.add(one);
  expect(used.columns()).toEqual(tableOf(visit, [small, fullVisit]).columns);
  expect(rowOf(small, used.columns())).toEqual(tableOf(visit, [small, fullVisit]).rows[0]);
});

test('headings are in the language where all their parts are known in it, else in English', () => {
  const titles = { day: 'Hari', guests: 'Tamu', 'guests/role': 'Peran', 'site/name': 'Nama' };
  const { columns } = tableOf(visit, [fullVisit], { language: { language: 'id', titles } });
  const headings = columns.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Hari', 'Visit ID', 'Tamu 2: Peran', 'Site: Name']));
});

test('headings that two columns would share give way to their names', () => {
  const titles = { day: 'Hari', startedAt: 'Hari' };
  const { columns } = tableOf(visit, [fullVisit], { language: { language: 'id', titles } });
  const headings = columns.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Day', 'Started at']));
  expect(headings).not.toContain('Hari');
});

test.each(['csv', 'xlsx'])('read again from %s, the records are the same', async (format) => {
  for (const headings of ['name', 'title'] as const) {
    const { columns, rows } = tableOf(visit, [fullVisit, small], { headings });
    const all = [columns.map(({ heading }) => heading), ...rows];
    const bytes = await gathered(
      format === 'csv' ? writeCsv(all) : writeWorkbook([{ name: 'Visit', rows: all }]),
    );
    const { batches } = await readRecords(new Blob([bytes]), {
      records: [visit],
      standard: '0.1.0',
      now: '2026-06-01T00:00:00Z',
    });
    const read: unknown[] = [];
    for await (const items of batches)
      for (const item of items)
        if (item.kind === 'record') {
          expect(item.diagnostics).toEqual([]);
          read.push(item.record);
        }
    expect(read).toEqual([fullVisit, small]);
  }
});

test('a group where a value belongs is refused, by the name of the field', () => {
  expect(() => tableOf(visit, [{ day: { secret: 'canary' } }])).toThrow(/\bday\b/u);
  expect(() => tableOf(visit, [{ day: { secret: 'canary' } }])).not.toThrow(/canary/u);
});
