import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, type Rows, readVisits, workbook } from '../forms/_visits.ts';
import { intakeCatalogues } from '../locales/index.ts';
import { isTotalWord } from './total-words.ts';

const headings = ['Visit id', 'Office', 'Date of visit', 'Claims 1: Type', 'Claims 1: Asked: Amount'];
const [a, b, c] = ids;
const visitOf = (id: string) => [id, 'KL-1', '2026-03-01', 'passport', 10];

const notes = (said: readonly string[]) => said.map((one) => one.replace('intake.', ''));
async function read(rows: Rows, format: 'xlsx' | 'csv' = 'xlsx') {
  const file =
    format === 'xlsx'
      ? await workbook({ Visits: rows })
      : new Blob([rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\n')]);
  const { records, said, findings, faults } = await readVisits(file);
  return { ids: records.map(({ visitId }) => visitId), said: notes(said), findings, faults };
}

describe('headings that are printed again', () => {
  test.each(['xlsx', 'csv'] as const)(
    'are passed over wherever they stand, with one note: %s',
    async (format) => {
      const far = Array.from({ length: 40 }, () => visitOf(c));
      const again = ['visit ID', ...headings.slice(1)];
      const rows = [headings, visitOf(a), headings, visitOf(b), [], headings, ...far, again, visitOf(c)];
      const found = await read(rows, format);
      expect(found.ids).toEqual([a, b, ...far.map(() => c), c]);
      expect(found.said).toEqual([format === 'xlsx' ? 'headings-again Visits!3' : 'headings-again !3']);
      expect(
        found.findings.find(({ diagnostic }) => diagnostic.code === 'intake.headings-again'),
      ).toMatchObject({
        diagnostic: { severity: 'note', params: { rows: 3 } },
      });
      expect(found.faults).toEqual([]);
    },
  );

  test('are no record whose values are words of some heading', async () => {
    const found = await read([
      headings,
      [a, 'Office', '2026-03-01'],
      [undefined, 'Office', 'Date of visit', 'passport', 5],
    ]);
    expect(found.ids).toEqual([a, undefined]);
    expect(found.said).toEqual([]);
  });

  test('are passed over on sheets of entries, too', async () => {
    const entries = ['Visit id', 'Type', 'Since'];
    const { records, said } = await readVisits(
      await workbook({
        Visits: [
          ['Visit id', 'Office'],
          [a, 'KL-1'],
          ['Total', 2],
        ],
        Claims: [entries, [a, 'passport', '2026-03-01'], entries, [a, 'housing'], ['Total', 2]],
      }),
    );
    expect(records.map(({ claims }) => claims)).toEqual([
      [{ type: 'passport', since: '2026-03-01' }, { type: 'housing' }],
    ]);
    expect(notes(said).sort()).toEqual([
      'headings-again Claims!3',
      'total-row Claims!5',
      'total-row Visits!3',
    ]);
  });
});

describe('a row of sums', () => {
  test.each([
    ['Total', undefined, undefined, undefined, 4500],
    ['Grand total:', 3, undefined, undefined, '4,500.00'],
    [undefined, 'TOTAL', undefined, undefined, 'RM 4,500'],
    [undefined, undefined, undefined, 'รวมทั้งสิ้น', '๔๕๐๐'],
    ['Tổng cộng', undefined, '12', undefined, '-4.500,00 VND'],
    ['合计', undefined, undefined, undefined, '100 %'],
  ])('is passed over with a note: %j', async (...row) => {
    const found = await read([headings, visitOf(a), row, visitOf(b), row]);
    expect(found.ids).toEqual([a, b]);
    expect(found.said).toEqual(['total-row Visits!3']);
    expect(found.findings[0]).toMatchObject({ diagnostic: { severity: 'note', params: { rows: 2 } } });
  });

  test.each([
    // It has an id, a day, other words, or no number.
    [a, 'Total', undefined, undefined, 4500],
    ['Total', undefined, '2026-03-01', undefined, 4500],
    ['Total', 'KL-1', undefined, undefined, 4500],
    ['Totally', undefined, undefined, undefined, 4500],
    ['Total', undefined, undefined, undefined, undefined],
    [undefined, 'Total', undefined, undefined, '12/2026'],
  ])('is nothing else: %j', async (...row) => {
    const found = await read([headings, visitOf(b), row]);
    expect(found.ids).toHaveLength(2);
    expect(found.said).toEqual([]);
  });

  test('is nothing else where a number stands for the id', async () => {
    const [id, office, ...more] = headings;
    const ordered = (row: Rows[number]) => [row[1], row[0], ...row.slice(2)];
    const found = await read([
      [office, id, ...more],
      ordered(visitOf(b)),
      ['Total', 17, undefined, undefined, 4500],
    ]);
    expect(found.ids).toHaveLength(2);
    expect(found.said).not.toContain('total-row Visits!3');
  });

  test('is known in every language of the reports', () => {
    const words: Readonly<Record<string, string>> = {
      en: 'Total',
      ar: 'المجموع',
      bn: 'সর্বমোট',
      'fa-AF': 'مجموع',
      fil: 'Kabuuan',
      hi: 'कुल',
      id: 'Jumlah',
      km: 'សរុប',
      lo: 'ລວມ',
      ms: 'Jumlah besar',
      my: 'စုစုပေါင်း',
      ne: 'जम्मा',
      si: 'එකතුව',
      ta: 'மொத்தம்',
      th: 'รวม',
      ur: 'میزان',
      vi: 'Tổng cộng',
      zh: '总计',
    };
    expect(Object.keys(words).sort()).toEqual(['en', ...Object.keys(intakeCatalogues)].sort());
    for (const word of Object.values(words)) {
      expect(isTotalWord(word), word).toBe(true);
      expect(isTotalWord(` ${word}: `), word).toBe(true);
    }
  });
});

test('wherever such rows stand, all records are read, each in its row', async () => {
  const kind = fc.constantFrom('visit', 'visit', 'again', 'total', 'blank');
  await fc.assert(
    fc.asyncProperty(fc.array(kind, { minLength: 1, maxLength: 45 }), async (kinds) => {
      const rows: Rows = kinds.map((one, at) =>
        one === 'visit'
          ? visitOf(`0b7c2f3e-5d1a-4c8e-9f2b-${String(at + 2).padStart(12, '0')}`)
          : one === 'again'
            ? headings
            : one === 'total'
              ? ['Total', undefined, undefined, undefined, 7]
              : [],
      );
      const { items, said } = await readVisits(await workbook({ Visits: [headings, ...rows] }));
      expect(items.map(({ row }) => row)).toEqual(
        kinds.flatMap((one, at) => (one === 'visit' ? [at + 2] : [])),
      );
      expect(said.filter((one) => /again|total|twice/u.test(one)).length).toBeLessThanOrEqual(3);
      expect(items.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
