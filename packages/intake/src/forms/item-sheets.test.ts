import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ids, placeOf, type Rows, readVisits, workbook } from './_visits.ts';
import { mostAhead } from './entry-sheet.ts';

const [a, b, c] = ids;
const main: Rows = [
  ['Visit id *', 'Office', 'Date of visit'],
  [a, 'KL-1', '2026-03-01'],
  [b, 'KL-2', '2026-03-02'],
];
const claims: Rows = [
  ['Visit id *', 'Claims #', 'Type *', 'Asked: Amount', 'Asked: Currency'],
  [a, 1, 'passport', 10, 'MYR'],
  [a, 2, 'wages.unpaid'],
  [b, 1, 'housing', 20, 'THB'],
];
const payments: Rows = [
  ['Visit id *', 'Claims #', 'Day *', 'Share'],
  [a, 2, '2026-03-05', 1],
  [b, 1, '2026-03-06'],
  [a, 2, '2026-03-07', 2],
];
const witnesses: Rows = [
  ['Visit id *', 'Name: Given name', 'Agrees'],
  [b, 'Somchai', 'yes'],
  [b, 'Malee'],
];

const wanted = [
  {
    visitId: a,
    claims: [
      { type: 'passport', asked: { amount: '10', currency: 'MYR' } },
      {
        type: 'wages.unpaid',
        payments: [
          { day: '2026-03-05', share: 1 },
          { day: '2026-03-07', share: 2 },
        ],
      },
    ],
  },
  {
    visitId: b,
    claims: [
      { type: 'housing', asked: { amount: '20', currency: 'THB' }, payments: [{ day: '2026-03-06' }] },
    ],
    witnesses: [{ name: { givenName: 'Somchai' }, agrees: true }, { name: { givenName: 'Malee' } }],
  },
];

describe('entries on sheets of their own', () => {
  test('are joined to their records, whatever the sheets are called and in whatever order they stand', async () => {
    const sheets: readonly (readonly [string, Rows])[] = [
      ['Witnesses', witnesses],
      ['Sheet 4', payments],
      ['Visits', main],
      ['Ansprüche', claims],
    ];
    for (const order of [sheets, sheets.toReversed()]) {
      const { records, said, faults } = await readVisits(await workbook(Object.fromEntries(order)));
      expect({ said, faults }).toEqual({ said: [], faults: [] });
      expect(records).toMatchObject(wanted);
    }
  });

  test('are joined in an archive of CSV files, too', async () => {
    const csv = (rows: Rows) => strToU8(rows.map((row) => row.join(',')).join('\n'));
    const zip = zipSync({
      'visits.csv': csv(main),
      'visits-claims.csv': csv(claims),
      'payments.csv': csv(payments),
      'w.csv': csv(witnesses),
    });
    const { records, faults } = await readVisits(new Blob([zip as Uint8Array<ArrayBuffer>]));
    expect(records).toMatchObject(wanted);
    expect(faults).toEqual([]);
  });

  test('lead to their own cells, also those of entries within entries', async () => {
    const spoilt = (rows: Rows, row: number, at: number) =>
      rows.map((cells, index) =>
        index === row ? cells.map((cell, column) => (column === at ? '??' : cell)) : cells,
      );
    const { items, faults } = await readVisits(
      await workbook({
        Visits: spoilt(main, 2, 2),
        Claims: spoilt(claims, 2, 2),
        Payments: spoilt(payments, 3, 3),
      }),
    );
    expect(faults).toEqual([
      'intake.code-not-understood Claims!C3',
      'intake.number-not-understood Payments!D4',
      'intake.date-not-understood Visits!C3',
    ]);
    const at = (record: number, path: string) =>
      placeOf(items[record]?.locate({ code: '', severity: 'error', path, params: {} }));
    expect([
      at(0, '/claims/1/type'),
      at(0, '/claims/1/payments/1/day'),
      at(0, '/claims/1/payments/1'),
    ]).toEqual(['Claims!C3', 'Payments!C4', 'Payments!4']);
    // What an entry lacks would stand in its own row; what is not there at all has only the record's.
    expect([at(0, '/claims/1/since'), at(1, '/claims/0/asked'), at(1, '/witnesses'), at(1, '')]).toEqual([
      'Claims!3',
      'Claims!D4',
      'Visits!3',
      'Visits!3',
    ]);
  });

  test('without a record, and of an id that two rows share, are told at their row', async () => {
    const { records, said } = await readVisits(
      await workbook({
        Visits: [...main, [a, 'KL-3', '2026-03-03']],
        Claims: [...claims, [c, 1, 'passport'], [undefined, undefined, 'housing'], [a, 3, 'housing']],
        Payments: [...payments, [a, 7, '2026-03-09']],
      }),
    );
    expect(said.toSorted()).toEqual([
      'intake.entries-of-first Visits!A4',
      'intake.entry-without-record Claims!A5',
      'intake.entry-without-record Claims!A6',
      'intake.entry-without-record Payments!A5',
    ]);
    expect(records[0]?.claims).toHaveLength(3);
    expect(records[2]).not.toHaveProperty('claims');
  });

  test('follow entries of numbered columns, and rows that hold none are no entries', async () => {
    const { records, said } = await readVisits(
      await workbook({
        Visits: [
          ['Visit id', 'Claims 1: Type'],
          [a, 'housing'],
        ],
        Claims: [
          ['Visit id', 'Type', 'Since'],
          [a, 'passport', '2026-01-01'],
          [a, undefined, undefined],
        ],
      }),
    );
    expect(records[0]?.claims).toEqual([{ type: 'housing' }, { type: 'passport', since: '2026-01-01' }]);
    expect(said).toEqual([]);
  });

  test('wait for their records in a long file, but only so many of them', async () => {
    const id = (at: number) => `5a0f4a0e-8f0f-4c55-9d0a-${String(at).padStart(12, '0')}`;
    const count = 2 * mostAhead;
    const all = Array.from({ length: count }, (_, at) => at);
    const files = (order: readonly number[]) =>
      new Blob([
        zipSync({
          'visits.csv': strToU8(`Visit id,Office\n${all.map((at) => `${id(at)},KL\n`).join('')}`),
          'claims.csv': strToU8(`Visit id,Type\n${order.map((at) => `${id(at)},housing\n`).join('')}`),
        }) as Uint8Array<ArrayBuffer>,
      ]);
    // Neighbours have changed places, and the first stands as far behind as it may.
    const swapped = all.map((at) => at ^ 1);
    const near = [...swapped.slice(1, mostAhead), swapped[0] as number, ...swapped.slice(mostAhead)];
    const inReach = await readVisits(files(near));
    expect(inReach.said).toEqual([]);
    expect(inReach.records.every(({ claims: made }) => (made as unknown[]).length === 1)).toBe(true);
    const late = [...all.slice(1), 0];
    const outOfReach = await readVisits(files(late));
    expect(outOfReach.said).toEqual([`intake.entry-too-far claims.csv!A${count + 1}`]);
    expect(outOfReach.findings.at(-1)?.diagnostic.params).toEqual({ limit: mostAhead });
  });

  test('leave other sheets of records as they are', async () => {
    const { records, said } = await readVisits(
      await workbook({ Visits: main, More: [main[0] as Rows[number], [c, 'KL-9', '2026-03-09']] }),
    );
    expect(records.map(({ visitId }) => visitId)).toEqual([a, b, c]);
    expect(said).toEqual([]);
  });
});
