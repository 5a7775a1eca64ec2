import { type Answer, date, field, identifier, optional, type RecordType, record, text } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { allOf } from '../bytes/_fixtures.ts';
import { ids, type Rows, readVisits, visit, workbook } from '../forms/_visits.ts';
import type { IntakeItem, QuestionItem, RecordItem } from '../item.ts';
import { type ReadOptions, readRecords } from '../read-records.ts';

const [a, b] = ids;
const csv = (rows: Rows) => new Blob([rows.map((row) => row.join(',')).join('\n')]);
const asked = (questions: readonly QuestionItem[]) =>
  questions.map(
    ({ question: { question, heading, options } }) => `${question} ${heading}: ${options.join()}`,
  );

/** A table of visits with one column that is to be asked about, perhaps. */
const visits = (
  heading: string,
  cell: string = '2026-03-01',
  known: readonly string[] = ['Office', 'Status'],
) =>
  csv([
    ['Visit id', ...known, heading],
    [a, ...known.map(() => ''), cell],
    [b, ...known.map(() => ''), ''],
  ]);
const toDate: Answer = { question: 'column', heading: 'Date of vist', answer: 'dateOfVisit' };

describe('a heading that looks like one that is known', () => {
  test('is asked about, and its column stays unread without an answer', async () => {
    const { questions, records, said } = await readVisits(visits('Date of vist'));
    expect(questions.map(({ question }) => question)).toEqual([
      {
        question: 'column',
        heading: 'Date of vist',
        recordType: 'visit',
        address: { kind: 'cell', cell: 'D2', row: 2, heading: 'Date of vist' },
        cells: 1,
        options: ['dateOfVisit', 'none'],
        evidence: {},
      },
    ]);
    expect(records[0]?.dateOfVisit).toBeUndefined();
    expect(said).toEqual(['intake.column-not-recognised !D1']);
  });

  test('is read as the field that is the answer, in every file in which it is written so', async () => {
    for (const heading of ['Date of vist', 'DATE OF VIST *']) {
      const { questions, records, said, items } = await readVisits(visits(heading, '25/03/2569'), {
        answers: [toDate],
      });
      expect(questions).toEqual([]);
      expect(records[0]?.dateOfVisit).toBe('2026-03-25');
      expect(said).toEqual(['intake.date-buddhist !D2']);
      const [change] = items[0]?.changes?.() ?? [];
      expect(change).toMatchObject({ path: '/dateOfVisit', address: { cell: 'D2', heading } });
    }
  });

  test('stays unread and is not asked about again where none is the answer', async () => {
    const { questions, records, said } = await readVisits(visits('Date of vist'), {
      answers: [{ ...toDate, answer: 'none' }],
    });
    expect(questions).toEqual([]);
    expect(records[0]?.dateOfVisit).toBeUndefined();
    expect(said).toEqual(['intake.column-not-recognised !D1']);
  });

  test.each([
    ['an answer for another heading', { ...toDate, heading: 'Day of visit' }],
    ['an answer for another sheet', { ...toDate, sheet: 'Others' }],
    ['an answer for no heading', { question: 'column', answer: 'dateOfVisit' }],
    ['a field that the type does not have', { ...toDate, answer: 'dateOfBirth' }],
  ] as const)('is asked about in spite of %s', async (_, answer) => {
    const { questions, records } = await readVisits(visits('Date of vist'), { answers: [answer] });
    expect(asked(questions)).toEqual(['column Date of vist: dateOfVisit,none']);
    expect(records[0]?.dateOfVisit).toBeUndefined();
  });

  test.each([
    ['a letter is missing', 'Dat of visit'],
    ['letters are exchanged', 'Date of viist'],
    ['words stand in another order', 'Visit, date of'],
    ['a word is missing', 'Visit date'],
    ['there is a word more', 'Actual date of visit'],
    ['a name for programs is misspelt', 'dateOfVisist'],
  ])('%s', async (_, heading) => {
    const { questions } = await readVisits(visits(`"${heading}"`));
    expect(asked(questions)).toEqual([`column ${heading}: dateOfVisit,none`]);
  });

  test('leads into lists at the position that it names', async () => {
    const file = visits('Claims 2: Sinse');
    expect(asked((await readVisits(file)).questions)).toEqual(['column Claims 2: Sinse: claims/since,none']);
    const answers = [{ question: 'column', heading: 'Claims 2: Sinse', answer: 'claims/since' }];
    const { records, items } = await readVisits(file, { answers });
    expect(records[0]?.claims).toEqual([{ since: '2026-03-01' }]);
    const at = items[0]?.locate({ code: 'x', severity: 'error', path: '/claims/0/since', params: {} });
    expect(at).toMatchObject({ cell: 'D2' });
  });

  test('may have a number that is no position', async () => {
    const answers = [{ question: 'column', heading: 'Date 2', answer: 'dateOfVisit' }];
    expect((await readVisits(visits('Date 2'), { answers })).records[0]?.dateOfVisit).toBe('2026-03-01');
  });

  test('may stand on a sheet of entries', async () => {
    const file = await workbook({
      Visits: [
        ['Visit id', 'Office'],
        [a, 'KL-1'],
      ],
      Claims: [
        ['Visit id', 'Type', 'Sinse'],
        [a, 'passport', '2026-03-01'],
      ],
    });
    const { questions } = await readVisits(file);
    expect(asked(questions)).toEqual(['column Sinse: claims/since,none']);
    expect(questions[0]?.question).toMatchObject({ sheet: 'Claims', address: { cell: 'C2' } });
    const answers = [{ question: 'column', heading: 'Sinse', answer: 'claims/since' }];
    const { records, said } = await readVisits(file, { answers });
    expect(records[0]?.claims).toEqual([{ type: 'passport', since: '2026-03-01' }]);
    expect(said).toEqual([]);
  });
});

describe('nothing is asked', () => {
  test.each([
    ['is too short', 'Ofc', ['Date of visit', 'Status']],
    ['is too unlike', 'Weather', ['Office', 'Status']],
    ['differs in too many letters', 'Dote if vizitt', ['Office', 'Status']],
    ['looks like a column that is there', 'Date of vist', ['Date of visit', 'Status']],
    ['looks like a part of a column that is there', 'Claims: Asked: Amout', ['Claims: Asked', 'Status']],
    ['looks like the position of nothing', 'Claims 2 3: Sinse', ['Office', 'Status']],
    // The word could be anything, and so few known headings do not tell that it is none of the data.
    ['has a word more among few known ones', 'Actual date of visit', ['Office']],
  ] as const)('where it %s', async (_, heading, known) => {
    const { questions, said } = await readVisits(visits(heading, 'KL-1', known));
    expect(questions).toEqual([]);
    expect(said.filter((one) => one.startsWith('intake.column-not-recognised'))).toHaveLength(1);
  });

  test('about a column that holds nothing', async () => {
    expect((await readVisits(visits('Date of vist', ''))).questions).toEqual([]);
  });

  test('about a table with thousands of unknown columns, beyond the first', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Weather ${'abcdefghij'[at % 10]} ${at}`);
    const file = csv([
      ['Visit id', 'Office', ...many, 'Date of vist'],
      [a, 'KL-1', ...many.map(() => ''), '2026-03-01'],
    ]);
    expect((await readVisits(file)).questions).toEqual([]);
  });
});

const meta = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const head = (type: string) =>
  ({ type, name: type, title: type, description: 'A test.', since: '0.1.0', idField: 'caseId' }) as const;
const caseId = field(identifier(), { ...meta('Case id'), example: 'C-1' });
const word = (title: string) => field(optional(text()), { ...meta(title), example: 'a' });

async function readAs(type: unknown, rows: Rows, options: Partial<ReadOptions> = {}) {
  const { batches } = await readRecords(csv(rows), {
    records: [type as RecordType],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    ...options,
  });
  const items: IntakeItem[] = await allOf(batches);
  return {
    records: items
      .filter((item): item is RecordItem => item.kind === 'record')
      .map((item) => item.record as Record<string, unknown>),
    questions: items.filter((item): item is QuestionItem => item.kind === 'question'),
    said: items.flatMap((item) =>
      item.kind === 'finding' ? [`${item.diagnostic.code} ${item.diagnostic.severity}`] : [],
    ),
  };
}

describe('several fields that a heading looks like', () => {
  const names = ['caller', 'worker', 'office', 'agent'];
  const contactWith = (count: number) =>
    record(head('contact'), {
      caseId,
      place: word('Place of work'),
      contract: word('First contract'),
      contact: word('First contact'),
      ...Object.fromEntries(names.slice(0, count).map((name) => [name, word(`Contact name ${name}`)])),
    });
  const rows = (heading: string): Rows => [
    ['Case id', 'Place of work', heading],
    ['C-1', '', 'Somchai'],
  ];

  test('are offered, three at most, the likeliest first', async () => {
    const two = await readAs(contactWith(0), rows('First contacts'));
    expect(asked(two.questions)).toEqual(['column First contacts: contact,contract,none']);
    const three = await readAs(contactWith(3), rows('Contact name'));
    expect(asked(three.questions)).toEqual(['column Contact name: caller,worker,office,none']);
    const without = await readAs(contactWith(0), [
      ['Case id', 'First contact', 'First contacts'],
      ['C-1', '', 'Somchai'],
    ]);
    expect(asked(without.questions)).toEqual(['column First contacts: contract,none']);
  });

  test('are not offered where more of them are equally likely', async () => {
    expect((await readAs(contactWith(4), rows('Contact name'))).questions).toEqual([]);
  });
});

describe('titles in other languages', () => {
  const thai = { office: 'สำนักงานเขต', dateOfVisit: 'วันที่มาเยี่ยม', visitId: 'รหัสการเยี่ยม', status: 'สถานะเรื่อง' };
  const titles = (preferred?: string): Partial<ReadOptions> => ({
    titles: {
      languages: ['th'],
      load: async () => () => thai,
      ...(preferred !== undefined && { preferred }),
    },
  });
  const rows = (...headings: string[]): Rows => [headings, [a, 'KL-1', '2026-03-01']];

  test('count in the reader’s language, and in those that other headings are in', async () => {
    const misspelt = 'วันที่มาเยียม';
    const inThai = await readAs(visit, rows(thai.visitId, thai.office, misspelt), titles());
    expect(asked(inThai.questions)).toEqual([`column ${misspelt}: dateOfVisit,none`]);
    const preferred = await readAs(visit, rows('Visit id', 'Office', misspelt), titles('th'));
    expect(asked(preferred.questions)).toEqual([`column ${misspelt}: dateOfVisit,none`]);
    const neither = await readAs(visit, rows('Visit id', 'Office', misspelt), {});
    expect(neither.questions).toEqual([]);
  });
});

describe('what a type must not hold', () => {
  const strict = record(
    { ...head('strict'), forbids: ['officeCode'] },
    {
      caseId,
      mode: word('Office mode'),
      day: field(optional(date()), { ...meta('Day of call'), example: '2026-03-01' }),
    },
  );
  const rows = (heading: string): Rows => [
    ['Case id', 'Day of call', heading],
    ['C-1', '2026-03-01', 'KL-1'],
  ];

  test('is never asked about, nor what could be a slip for it', async () => {
    expect(asked((await readAs(strict, rows('Office moed'))).questions)).toEqual([
      'column Office moed: mode,none',
    ]);
    const near = await readAs(strict, rows('Ofice code'));
    expect(near.questions).toEqual([]);
    expect(near.said).toContain('intake.column-not-recognised error');
    const itself = await readAs(strict, rows('Office code'));
    expect(itself.questions).toEqual([]);
  });

  test('is read by no answer', async () => {
    const answers = [{ question: 'column', heading: 'Office code', answer: 'mode' }];
    const { records, said } = await readAs(strict, rows('Office code'), { answers });
    expect(records[0]?.mode).toBeUndefined();
    expect(said).toContain('intake.column-forbidden error');
  });
});
