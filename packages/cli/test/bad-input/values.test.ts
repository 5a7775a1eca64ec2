import { tableOf, writeCsv, writeWorkbook } from '@amparo/intake/workbook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeNamed } from '../_kinds.ts';
import { gathered } from '../_read-all.ts';
import { csvOf } from '../_tables.ts';
import { canary, type Outcome, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import { at, cells, headings, letters } from './_workbook.ts';

const signs = [...'=+-@\t\r\uff1d\uff0b\uff0d\uff20'];
const codes = (found: readonly string[]) => found.map((one) => one.replace(/@.*/u, ''));

/** The good case as CSV with other texts under some headings. */
const csvWith = (changes: Readonly<Record<string, string>>) =>
  csvOf([headings, cells.map((text, i) => changes[headings[i] as string] ?? text)]);

/** One case with a narrative, as rows to write. */
function rowsOf(narrative: string) {
  const record = { recordType: 'grievance-case', caseId: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10', narrative };
  const { columns, rows } = tableOf(typeNamed('grievance-case'), [record], { headings: 'title' });
  return [columns.map(({ heading }) => heading), ...rows];
}

/** What is asked about. */
const askedOf = ({ report }: Outcome) => report?.questions.map(({ question }) => question);

const csvFile = (text: string) => gathered(writeCsv(rowsOf(text), { mark: false }));
const workbookFile = (text: string) => gathered(writeWorkbook([{ name: 'Cases', rows: rowsOf(text) }]));

async function narrativeOf(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const { records } = await readAll(new Blob([bytes]), 'cases');
  return (records[0] as { narrative?: unknown } | undefined)?.narrative;
}

describe('values of cells', () => {
  test('24a a text that begins like a formula is written to CSV behind an apostrophe, and comes back as it was', async () => {
    for (const sign of signs) {
      const text = `${sign}cmd|' /C calc'!A0`;
      const bytes = await csvFile(text);
      const written = new TextDecoder().decode(bytes);
      expect(written).toContain(`'${text}`);
      expect(await narrativeOf(bytes)).toBe(text);
    }
  });

  test('24b it is written to XLSX as text and never as a formula, and comes back as it was', async () => {
    for (const sign of signs.filter((one) => one !== '\r')) {
      const text = `${sign}1+1`;
      const bytes = await workbookFile(text);
      expect(await narrativeOf(bytes)).toBe(text);
      const { notes } = await outcomeOf('cases.xlsx', bytes);
      expect(codes(notes)).not.toContain('intake.formulas-read');
    }
  });

  test('25 when such a text is read it is kept letter by letter, with a warning', async () => {
    for (const sign of ['=', '@', '+', '-', '\uff1d']) {
      const text = `${sign}HYPERLINK("http://127.0.0.1/${canary}")`;
      const csv = csvWith({ Narrative: text });
      expect(await outcomeOf('cases.csv', csv)).toMatchObject({
        exit: 1,
        read: 1,
        errors: [],
        warnings: [`intake.formula-like-text@${at('Narrative', 2)}`],
      });
      expect((await readAll(new Blob([csv]), 'cases.csv')).records).toMatchObject([{ narrative: text }]);
    }
  });

  test('26 a phone number with its plus is text, and the same after any number of ways', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\+[1-9]\d{6,14}$/u), async (phone) => {
        expect(await narrativeOf(await csvFile(phone))).toBe(phone);
        expect(await narrativeOf(await workbookFile(phone))).toBe(phone);
      }),
      { numRuns: 40, seed: 26 },
    );
    const csv = csvWith({ Narrative: '+971501234567' });
    expect((await readAll(new Blob([csv]), 'cases.csv')).records).toMatchObject([
      { narrative: '+971501234567' },
    ]);
  });

  test.each([
    ['an id of digits that was rounded', 'Case number', 'caseNumber', '1.23457E+15', 'intake.digits-lost'],
    ['the same with a decimal comma', 'Case number', 'caseNumber', '1,23457E+15', 'intake.digits-lost'],
    ['a day that became a number', 'Incident start', 'incidentStart', '45123', 'intake.date-serial'],
  ])(
    '38 damage by a spreadsheet is told, and never mended in silence: %s',
    async (_, heading, field, text, code) => {
      const found = await outcomeOf('cases.csv', csvWith({ [heading]: text, Narrative: canary }));
      expect(found.errors).toEqual([`${code}@${at(heading, 2)}`]);
      const { records } = await readAll(new Blob([csvWith({ [heading]: text })]), 'cases.csv');
      expect(records).toMatchObject([{ [field]: text }]);
    },
  );

  test('38 a phone number that lost its zero or its plus reaches nobody, and is told', async () => {
    const heads = [...headings, 'Complainant contact: Phone number'];
    const csv = csvOf([heads, [...cells, '812345678']]);
    const found = await outcomeOf('cases.csv', csv);
    // What is known of a contact without a number is not enough for one.
    expect(found.errors).toEqual([
      `intake.phone-without-country@${letters(heads.length - 1)}2`,
      'core.missing-field@2',
    ]);
    expect((await readAll(new Blob([csv]), 'cases.csv')).records).toMatchObject([
      { complainantContact: { phone: '812345678' } },
    ]);
  });

  test.each([
    ['Arabic-Indic', '\u0662\u0667'],
    ['Persian', '\u06f2\u06f7'],
    ['Devanagari', '\u0968\u096d'],
    ['Bengali', '\u09e8\u09ed'],
    ['Burmese', '\u1042\u1047'],
    ['Khmer', '\u17e2\u17e7'],
    ['Lao', '\u0ed2\u0ed7'],
    ['Thai', '\u0e52\u0e57'],
    ['full-width', '\uff12\uff17'],
  ])('39a digits of any script are those digits, and listed: %s', async (_, digits) => {
    const csv = csvWith({ 'Affected workers': digits, Narrative: canary });
    const found = await outcomeOf('cases.csv', csv);
    expect(found.errors.filter((error) => /^(intake|core)\./u.test(error))).toEqual([]);
    expect(found.notes).toContain(`intake.digits-rewritten@${at('Affected workers', 2)}`);
    expect((await readAll(new Blob([csv]), 'cases.csv')).records).toMatchObject([
      { affectedWorkersCount: 27 },
    ]);
  });

  test.each([
    // What our own way of writing would take for another amount is left out; what it takes for none stays as it is.
    ['1.200', null, 'decimal-mark'],
    ['1,200', '1,200', 'decimal-mark'],
    ['1.200,50', '1200.50', undefined],
    ['1,200.50', '1200.50', undefined],
    ['1,20,000.00', '120000.00', undefined],
    ['\u0661\u0662\u0660\u0660\u066b\u0665\u0660', '1200.50', undefined],
  ])(
    '39b an amount with a comma is read only where one reading is left, and a change is listed: %s',
    async (text, amount, asked) => {
      const heading = 'Claims 1: Claimed amount: Amount';
      const csv = csvWith({ [heading]: text, Narrative: canary });
      const found = await outcomeOf('cases.csv', csv);
      const cell = at(heading, 2);
      expect({ errors: found.errors, notes: found.notes, asked: askedOf(found) }).toEqual(
        asked === undefined
          ? { errors: [], notes: [`intake.number-rewritten@${cell}`], asked: [] }
          : { errors: [`intake.number-ambiguous@${cell}`], notes: [], asked: [asked] },
      );
      const { records } = await readAll(new Blob([csv]), 'cases.csv');
      expect(records).toMatchObject([{ claims: [{ claimedAmount: { amount } }] }]);
    },
  );

  test.each([
    ['a day that two orders allow', '03/04/2025', '03/04/2025', 'intake.date-ambiguous', 'date-order'],
    // What looks like a day of our calendar is left out, so that nobody takes it for that day.
    ['a Nepali day that our calendar has too', '2082-05-12', null, 'intake.date-calendar', 'calendar'],
    ['a Nepali day that ours has not', '2081-02-32', '2081-02-32', 'intake.date-calendar', 'calendar'],
    // No answer tells how a month of the Islamic calendar began there, so it has to be written anew.
    ['an Islamic year', '1446-09-01', null, 'intake.date-calendar', undefined],
    ['two digits for the year', '25/03/69', '25/03/69', 'intake.date-two-digit-year', 'two-digit-year'],
  ])(
    '40a a date of another order or calendar is told, and asked about where an answer helps: %s',
    async (_, text, kept, code, asked) => {
      const csv = csvWith({ 'Incident start': text, Narrative: canary });
      const found = await outcomeOf('cases.csv', csv);
      expect({ errors: found.errors, notes: found.notes, asked: askedOf(found) }).toEqual({
        errors: [`${code}@${at('Incident start', 2)}`],
        notes: [],
        asked: asked === undefined ? [] : [asked],
      });
      const { records } = await readAll(new Blob([csv]), 'cases.csv');
      expect(records).toMatchObject([{ incidentStart: kept }]);
    },
  );

  test.each([
    ['day first', '25/03/2565', '2022-03-25'],
    ['as ISO has it', '2565-12-31', '2022-12-31'],
  ])('40b a Thai year can be no other and is read, and listed: %s', async (_, text, day) => {
    const csv = csvWith({ 'Incident start': text, Narrative: canary });
    const found = await outcomeOf('cases.csv', csv);
    expect([found.errors, found.notes, askedOf(found)]).toEqual([
      [],
      [`intake.date-buddhist@${at('Incident start', 2)}`],
      [],
    ]);
    expect((await readAll(new Blob([csv]), 'cases.csv')).records).toMatchObject([{ incidentStart: day }]);
  });
});
