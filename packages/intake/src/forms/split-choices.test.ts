import { describe, expect, test } from 'vitest';
import { ids, type Rows, readVisits, workbook } from './_visits.ts';

const [a, b, c] = ids;
const heading = [
  'Visit id',
  'Issues',
  'Issues/wages_unpaid',
  'Issues/Passport withheld',
  'Issues/Food / housing',
];

describe('a question with several answers, split into columns', () => {
  test('is read from its list where both agree; a blank is not a no', async () => {
    const rows: Rows = [
      heading,
      [a, 'passport wages.unpaid', 1, 1, 0],
      [b, 'housing', undefined, undefined, undefined],
      [c, undefined, 0, 0, 0],
    ];
    const { records, said, faults } = await readVisits(await workbook({ V: rows }));
    expect(records.map(({ issues }) => issues)).toEqual([
      ['passport', 'wages.unpaid'],
      ['housing'],
      undefined,
    ]);
    expect({ said, faults }).toEqual({ said: [], faults: [] });
  });

  test('is put together where no column lists the answers', async () => {
    const [id, , ...choices] = heading;
    const rows: Rows = [
      [id, ...choices, 'Office'],
      [a, 1, 'TRUE', 0, 'KL-1'],
      [b, undefined, undefined, 'Food / housing', 'KL-1'],
      [c, 0, 0, 0, 'KL-1'],
    ];
    const { records, said, items } = await readVisits(await workbook({ V: rows }));
    expect(records.map(({ issues }) => issues)).toEqual([
      ['wages.unpaid', 'passport'],
      ['housing'],
      undefined,
    ]);
    expect(said).toEqual(['intake.choices-joined V!B2']);
    expect(items[0]?.changes?.()).toMatchObject([{ code: 'intake.choices-joined', path: '/issues' }]);
  });

  const disagreeing: Rows = [
    heading,
    [a, 'passport', 1, 1, 0],
    [b, 'passport', 0, 0, 1],
    [c, undefined, 0, 1, 0],
  ];

  test('is asked about where they differ', async () => {
    const { faults, questions } = await readVisits(await workbook({ V: disagreeing }));
    expect(faults).toEqual([2, 3, 4].map((row) => `intake.choices-disagree V!B${row}`));
    expect(questions.map(({ question }) => question)).toMatchObject([
      { question: 'multi-split', heading: 'Issues', cells: 3, options: ['list', 'columns'] },
    ]);
  });

  test.each([
    ['list', [['passport'], ['passport'], undefined]],
    ['columns', [['wages.unpaid', 'passport'], ['housing'], ['passport']]],
  ])('is read as answered: %s', async (answer, issues) => {
    const { records, faults } = await readVisits(await workbook({ V: disagreeing }), {
      answers: [{ question: 'multi-split', heading: 'Issues', answer }],
    });
    expect(faults).toEqual([]);
    expect(records.map((record) => record.issues)).toEqual(issues);
  });

  test('is no answer where a column without a code was chosen', async () => {
    const rows: Rows = [
      ['Visit id', 'Issues/passport', 'Issues/other', 'Office'],
      [a, 1, 0, 'KL-1'],
      [b, 0, 1, 'KL-1'],
    ];
    const { records, faults } = await readVisits(await workbook({ V: rows }));
    expect(records.map(({ issues }) => issues)).toEqual([['passport'], null]);
    expect(faults).toEqual(['intake.choice-not-a-code V!B3']);
  });
});
