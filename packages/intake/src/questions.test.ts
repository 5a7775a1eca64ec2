import {
  type Answer,
  block,
  boolean,
  code,
  codelist,
  date,
  decimal,
  field,
  identifier,
  iso31661,
  list,
  money,
  optional,
  personName,
  phoneNumber,
  type RecordType,
  record,
} from '@amparo/core';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { IntakeItem, QuestionItem, RecordItem } from './item.ts';
import { readRecords } from './read-records.ts';

const plain = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});
const meta = <const E>(title: string, example: E) => ({ ...plain(title), example });
const issue = codelist({
  id: 'issue',
  title: 'Issue',
  description: 'A test.',
  source: 'A test',
  codes: [
    { code: 'wages', title: 'Unpaid wages' },
    { code: 'passport', title: 'Passport withheld' },
  ],
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
    visitId: field(identifier(), meta('Visit id', 'V-1')),
    stored: field(optional(date()), meta('Stored', '2026-03-25')),
    thai: field(optional(date()), meta('Thai', '2026-03-25')),
    nepali: field(optional(date()), meta('Nepali', '2026-03-25')),
    issue: field(optional(code(issue)), meta('Issue', 'wages')),
    country: field(optional(code(iso31661)), meta('Country', 'NPL')),
    fee: field(optional(money), plain('Fee')),
    rate: field(optional(decimal()), meta('Rate', '1.5')),
    phone: field(optional(phoneNumber()), meta('Phone', '+66812345678')),
    agreed: field(optional(boolean()), meta('Agreed', true)),
    name: field(optional(personName), plain('Name')),
    passports: field(
      optional(
        list(
          block(
            { name: 'Passport', description: 'A passport.' },
            { number: field(identifier(), meta('Number', 'X0000000')) },
          ),
        ),
      ),
      plain('Passports'),
    ),
  },
) as unknown as RecordType;

async function read(source: Blob, answers: readonly Answer[] = []) {
  const { batches } = await readRecords(source, {
    records: [visit],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    answers,
  });
  const items: IntakeItem[] = [];
  for await (const batch of batches) items.push(...batch);
  return {
    records: items
      .filter((item): item is RecordItem => item.kind === 'record')
      .map(({ record: made, diagnostics, changes }) => ({
        record: made as Record<string, unknown>,
        codes: diagnostics.map(({ code: found }) => found),
        changes: changes?.() ?? [],
      })),
    questions: items.filter((item): item is QuestionItem => item.kind === 'question'),
    findings: items.flatMap((item) =>
      item.kind === 'finding' && item.diagnostic.code !== 'intake.provenance-added' ? [item] : [],
    ),
  };
}

type Cell = string | number | undefined;
type Row = readonly Cell[];

const csv = (rows: readonly Row[]) =>
  new Blob([
    rows.map((row) => row.map((cell) => (cell === undefined ? '' : `"${cell}"`)).join(',')).join('\n'),
  ]);

async function xlsx(rows: readonly Row[], date1904 = false): Promise<Blob> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  book.addWorksheet('Visits').addRows(rows.map((row) => [...row]));
  return new Blob([await book.xlsx.writeBuffer()]);
}

const question = ({ question: asked }: QuestionItem) =>
  `${asked.question} ${asked.heading}: ${asked.cells} of ${asked.options.join()}`;

describe('stored numbers, Thai and Nepali days in one file', () => {
  const rows: Row[] = [
    ['Visit id', 'Stored', 'Thai', 'Nepali'],
    ['V-1', 45291, '25/03/2569', '2080-05-12'],
    ['V-2', 45292, '04/05/2569', '२०८०-०५-१२'],
    ['V-3', 45293, '25 มี.ค. 2569', '2081-02-32'],
    ['V-4', 45294, '๒๕/๐๓/๒๕๖๙', '2025-05-12'],
  ];
  const answers = (system: string): Answer[] => [
    { question: 'date-serial', heading: 'Stored', answer: system },
    { question: 'date-order', heading: 'Thai', answer: 'day-first' },
    { question: 'calendar', heading: 'nepali', answer: 'bikram-sambat' },
  ];
  const files: [name: string, system: string, file: () => Promise<Blob>][] = [
    ['CSV', '1900', async () => csv(rows)],
    ['a workbook', '1900', () => xlsx(rows)],
    ['a workbook of 1904', '1904', () => xlsx(rows, true)],
  ];

  test.each(files)('%s asks one question for each column', async (_, system, file) => {
    const { records, questions } = await read(await file());
    const serials = system === '1904' ? '1904,1900' : '1900,1904';
    expect(questions.map(question)).toEqual([
      `date-serial Stored: 4 of ${serials},not-a-date`,
      'date-order Thai: 1 of day-first,month-first',
      'calendar Nepali: 4 of bikram-sambat,gregorian',
    ]);
    expect(questions.map(({ question: asked }) => asked.evidence)).toEqual([
      {},
      { 'day-first': 2 },
      { 'bikram-sambat': 3 },
    ]);
    // Nothing is guessed: what waits for an answer has no value.
    expect(records.map(({ codes }) => codes)).toEqual([
      ['intake.date-serial', 'intake.date-calendar'],
      ['intake.date-serial', 'intake.date-ambiguous', 'intake.date-calendar'],
      ['intake.date-serial', 'intake.date-calendar'],
      ['intake.date-serial', 'intake.date-calendar'],
    ]);
  });

  test.each(files)('%s is read by the answers', async (_, system, file) => {
    const { records, questions, findings } = await read(await file(), answers(system));
    const first = system === '1904' ? '2028-01-01' : '2023-12-31';
    expect(records[0]?.record).toMatchObject({ stored: first, thai: '2026-03-25', nepali: '2023-08-29' });
    expect(records.map(({ record: made }) => made.thai)).toEqual([
      '2026-03-25',
      '2026-05-04',
      '2026-03-25',
      '2026-03-25',
    ]);
    expect(records.map(({ record: made }) => made.nepali)).toEqual([
      '2023-08-29',
      '2023-08-29',
      '2024-06-14',
      '1968-08-27',
    ]);
    expect(questions).toEqual([]);
    expect(records.flatMap(({ codes }) => codes)).toEqual([]);
    // Every cell that was changed is listed with what it was.
    expect(records[3]?.changes.map(({ before, after }) => [before, after])).toEqual([
      ['45294', system === '1904' ? '2028-01-04' : '2024-01-03'],
      ['๒๕/๐๓/๒๕๖๙', '2026-03-25'],
      ['2025-05-12', '1968-08-27'],
    ]);
    expect(
      findings.map(({ diagnostic }) => [diagnostic.code, diagnostic.severity, diagnostic.params]),
    ).toEqual([
      ['intake.date-from-serial', 'note', { cells: 4 }],
      ['intake.date-buddhist', 'note', { cells: 3 }],
      ['intake.date-as-answered', 'note', { cells: 4 }],
      ['intake.date-as-answered', 'note', { cells: 1 }],
    ]);
  });

  test('days that could be ours are not taken for them in a column that begins with Nepali ones', async () => {
    const days = Array.from(
      { length: 40 },
      (_, at): Row => [`V-${at}`, at % 3 === 0 && at < 20 ? '2080-05-12' : '2025-05-12'],
    );
    const { records, questions, findings } = await read(csv([['Visit id', 'Nepali'], ...days]));
    expect(questions.map(question)).toEqual(['calendar Nepali: 40 of bikram-sambat,gregorian']);
    expect(records.every(({ record: made }) => made.nepali === null)).toBe(true);
    expect(findings).toEqual([]);
  });

  test('where few days are Nepali, it is said that the others may be wrong', async () => {
    const before = Array.from({ length: 30 }, (_, at): Row => [`V-${at}`, '2025-05-12']);
    const rows: Row[] = [['Visit id', 'Nepali'], ...before, ['V', '2080-05-12']];
    const { findings } = await read(csv(rows));
    expect(findings).toMatchObject([
      {
        diagnostic: {
          code: 'intake.calendar-unclear',
          severity: 'warning',
          fix: 'ask',
          params: { cells: 1 },
        },
        address: { cell: 'B32' },
      },
    ]);
    const answered = await read(csv(rows), [{ question: 'calendar', answer: 'bikram-sambat' }]);
    expect(answered.records[0]?.record).toMatchObject({ nepali: '1968-08-27' });
    expect(answered.findings.map(({ diagnostic }) => diagnostic.code)).toEqual(['intake.date-as-answered']);
  });

  test('a date in another order than the answer is read, with a warning', async () => {
    const file = csv([
      ['Visit id', 'Thai'],
      ['V-1', '03/25/2569'],
      ['V-2', '04/05/2569'],
    ]);
    const { findings, records } = await read(file, answers('1900'));
    expect(records.map(({ record: made }) => made.thai)).toEqual(['2026-03-25', '2026-05-04']);
    expect(findings[0]?.diagnostic).toMatchObject({
      code: 'intake.date-against-answer',
      severity: 'warning',
      fix: 'ask',
      params: { cells: 1 },
    });
  });
});

describe('one question for each column', () => {
  test('of amounts, numbers, phone numbers and marks', async () => {
    const file = csv([
      ['Visit id', 'Fee', 'Rate', 'Phone', 'Agreed'],
      ['V-1', 'Rs 500', '1.200', '0812345678', 'x'],
      ['V-2', 'Rs 1,200', '1.200.000', '812345678', 'yes'],
      ['V-3', 'NPR 300', '0,5', '+66812345678', 'X'],
    ]);
    const { questions } = await read(file);
    expect(questions.map(({ question: asked }) => [asked.question, asked.cells, asked.evidence])).toEqual([
      ['currency', 2, {}],
      ['decimal-mark', 1, { comma: 2 }],
      ['phone-country', 2, {}],
      ['cross-mark', 2, {}],
      ['decimal-mark', 1, {}],
    ]);
    const answered = await read(file, [
      { question: 'currency', answer: 'NPR' },
      { question: 'decimal-mark', heading: 'Fee', answer: 'point' },
      { question: 'decimal-mark', heading: 'Rate', answer: 'comma' },
      { question: 'phone-country', answer: 'THA' },
      { question: 'cross-mark', answer: 'yes' },
    ]);
    expect(answered.questions).toEqual([]);
    expect(
      answered.records.map(({ record: { fee, rate, phone, agreed } }) => [fee, rate, phone, agreed]),
    ).toEqual([
      [{ amount: '500', currency: 'NPR' }, '1200', '+66812345678', true],
      [{ amount: '1200', currency: 'NPR' }, '1200000', '+66812345678', true],
      [{ amount: '300', currency: 'NPR' }, '0.5', '+66812345678', true],
    ]);
  });

  test('answers that most cells allow come first', async () => {
    const file = csv([
      ['Visit id', 'Thai'],
      ['V-1', '04/05/2026'],
      ['V-2', '03/25/2026'],
      ['V-3', '03/26/2026'],
      ['V-4', '25/03/2026'],
    ]);
    const { questions } = await read(file);
    expect(questions.map(question)).toEqual(['date-order Thai: 1 of month-first,day-first']);
  });
});

describe('words that name no code', () => {
  const words = [
    ...Array.from({ length: 4 }, () => 'No salary'),
    ...Array.from({ length: 3 }, () => 'passport taken'),
    'Maya Contoh',
    'Maya Contoh',
    'wages',
  ];
  const file = csv([['Visit id', 'Issue'], ...words.map((word, at) => [`V-${at}`, word])]);

  test('are asked for once a column, those of three cells and more', async () => {
    const { questions } = await read(file);
    expect(questions.map(question)).toEqual(['codes Issue: 9 of ']);
    expect(questions[0]?.words?.()).toEqual([
      { word: 'No salary', cells: 4, suggestions: [] },
      { word: 'passport taken', cells: 3, suggestions: ['passport'] },
    ]);
  });

  test('stand in no question, finding or diagnostic', async () => {
    const { questions, findings, records } = await read(file);
    const told = JSON.stringify([
      questions.map(({ question: asked }) => asked),
      findings,
      records.map(({ codes }) => codes),
    ]);
    for (const word of words.slice(0, -1)) expect(told).not.toContain(word);
  });

  test('are read by the answer', async () => {
    const { records, questions } = await read(file, [
      { question: 'codes', heading: 'Issue', answer: { 'no salary': 'wages', 'Passport taken': 'passport' } },
    ]);
    expect(records.map(({ record: made }) => made.issue).slice(0, 7)).toEqual([
      ...Array.from({ length: 4 }, () => 'wages'),
      ...Array.from({ length: 3 }, () => 'passport'),
    ]);
    // What is left stands in too few cells to be shown to anybody.
    expect(questions).toEqual([]);
  });

  test('a country that several have is asked for with them', async () => {
    const { questions } = await read(
      csv([['Visit id', 'Country'], ...['V-1', 'V-2', 'V-3'].map((id) => [id, 'Korea'])]),
    );
    expect(questions[0]?.words?.()).toEqual([{ word: 'Korea', cells: 3, suggestions: ['KOR', 'PRK'] }]);
  });
});

describe('ids that may have lost zeros', () => {
  const ids = (cells: readonly Cell[]): Row[] => [
    ['Visit id', 'Passports 1: Number'],
    ...cells.map((cell, at) => [`V-${at}`, cell]),
  ];
  const found = async (file: Blob) =>
    (await read(file)).findings
      .filter(({ diagnostic }) => diagnostic.code === 'intake.zeros-doubtful')
      .map(({ diagnostic, address }) => [
        diagnostic.params.cells,
        address?.kind === 'cell' ? address.cell : '',
        diagnostic.fix,
        diagnostic.severity,
      ]);

  test('beside ids that kept them', async () => {
    const cells = ['01234567', '00123456', '12345678', '1234567', '123456'];
    expect(await found(csv(ids(cells)))).toEqual([[2, 'B5', 'never', 'warning']]);
    const { records } = await read(csv(ids(cells)));
    expect(records.map(({ record: { passports } }) => passports)).toEqual(
      cells.map((number) => [{ number }]),
    );
  });

  test('in cells of numbers of which nearly all have one length', async () => {
    const numbers = [12345678, 23456789, 34567890, 45678901, 56789012, 1234567];
    expect(await found(await xlsx(ids(numbers)))).toEqual([[1, 'B7', 'never', 'warning']]);
  });

  test.each<[string, readonly Cell[]]>([
    ['of one length', ['01234567', '12345678', '23456789']],
    ['that count up', [101, 102, 1003, 1004, 10_005, 10_006]],
    ['with letters', ['A0012', 'A012', 'A12', 'A2']],
    ['with zeros of several lengths', ['0123', '01234', '123', '12']],
  ])('not among ids %s', async (_, cells) => {
    expect(await found(await xlsx(ids(cells)))).toEqual([]);
  });
});

test('a surname that is the given name is a warning, once a table, and the name stays whole', async () => {
  const { findings, records } = await read(
    csv([
      ['Visit id', 'Name: Given name', 'Name: Surname'],
      ['V-1', 'Maya', 'Contoh'],
      ['V-2', 'Suparno', 'Suparno'],
      ['V-3', 'Wayan', 'Wayan'],
    ]),
  );
  expect(findings).toMatchObject([
    {
      diagnostic: { code: 'intake.names-same', severity: 'warning', params: { cells: 2 } },
      address: { cell: 'C3' },
    },
  ]);
  expect(records[1]?.record).toMatchObject({ name: { givenName: 'Suparno', surname: 'Suparno' } });
});
