import type { Address, Diagnostic } from '@amparo/core';
import { families, loadWords, ReportBuilder, validator, writeText } from '@amparo/validate';
import { expect, test } from 'vitest';

const words = await loadWords(
  families,
  [],
  [
    {
      catalogues: {},
      facts: [
        {
          code: 'test.changed',
          severity: 'note',
          what: '{field}: {cells, number} cells were changed.',
          why: 'So that it is known.',
          fix: 'Nothing to do.',
        },
        {
          code: 'test.title',
          severity: 'note',
          what: 'The headings stand in row {row, number}.',
          why: 'A title is above.',
          fix: 'Nothing to do.',
        },
      ],
    },
  ],
);

const at = (cell: string, more: Partial<Extract<Address, { kind: 'cell' }>> = {}): Address => ({
  kind: 'cell',
  cell,
  row: Number(/\d+/u.exec(cell)),
  ...more,
});

const facts = { standard: '0.1.0', tool: '0.1.0' };

/** The text of a report with these findings, each of one record, or of the file where `record` is false. */
function textOf(findings: readonly (readonly [Diagnostic, Address?])[], width = 100): string {
  const builder = new ReportBuilder();
  builder.startFile('cases.xlsx', 'xlsx');
  const recordType = 'grievance-case';
  for (const [diagnostic, address] of findings) {
    if (diagnostic.severity === 'note')
      builder.addToFile({ diagnostic, recordType, ...(address && { address }) });
    else builder.addRecord({ recordType, diagnostics: [diagnostic], notEvaluated: [] }, () => address);
  }
  const run = validator.start({ as: recordType });
  run.check({ narrative: 'Some words.', nationality: ['NPL'] });
  return writeText(builder.finish(facts, run.sharing()), families, words, { width });
}

const missing = (path: string): Diagnostic => ({
  code: 'core.missing-field',
  severity: 'error',
  path,
  params: {},
});
const changed = (path: string, cells: number): Diagnostic => ({
  code: 'test.changed',
  severity: 'note',
  path,
  params: { cells },
  fix: 'safe',
});

test('places of one column stand together after its heading, with how many there are more', () => {
  const cells = ['B2', 'B3', 'B4', 'B5', 'B6', 'B9', 'B12'];
  const text = textOf(
    cells.map((cell) => [missing('/channel'), at(cell, { sheet: 'Cases', heading: 'How they came' })]),
  );
  expect(text).toContain(
    '1.  Error 7 times: Channel is missing.\n    Where  “How they came” Cases!B2, B3, B4, B5, B6, and 2 more\n',
  );
});

test('entries of a list are one cause, each column after its heading', () => {
  const text = textOf([
    [missing('/claims/0/type'), at('C2', { heading: 'Claims 1: Type' })],
    [missing('/claims/0/type'), at('C3', { heading: 'Claims 1: Type' })],
    [missing('/claims/1/type'), at('F3', { heading: 'Claims 2: Type' })],
  ]);
  expect(text).toContain(
    'Error 3 times: Claims: Type is missing.\n    Where  “Claims 1: Type” C2, C3; “Claims 2: Type” F3\n',
  );
});

test('a row and a sheet are written as people and spreadsheets write them', () => {
  const text = textOf([
    [missing('/channel'), at('7')],
    [missing('/channel'), at('7', { sheet: 'Cases 2026' })],
    [missing('/channel'), at('B7', { sheet: 'Cases 2026' })],
    [missing('/channel'), at('B8', { sheet: "Ram's" })],
    [missing('/channel'), { kind: 'line', line: 3, column: 14 }],
  ]);
  expect(text).toContain("Where  row 7, Cases 2026 row 7, B7, 'Ram''s'!B8, line 3, column 14\n");
});

test('automatic changes of one kind are one note, with their sum', () => {
  const text = textOf([
    [changed('/channel', 200), at('B2', { heading: 'Channel' })],
    [missing('/channel'), at('B3', { heading: 'Channel' })],
    [changed('/statusHistory/0/status', 30), at('C2', { heading: 'Status history 1: Status' })],
    [changed('/statusHistory/1/status', 20), at('D2', { heading: 'Status history 2: Status' })],
    [{ code: 'test.title', severity: 'note', path: '', params: { row: 4 } }, at('4')],
    [{ code: 'test.title', severity: 'note', path: '', params: { row: 4 } }, at('4', { sheet: 'Second' })],
  ]);
  expect(text).toContain('1.  Error once: Channel is missing.');
  expect(text).toContain(
    '2.  Note: Status history: Status, Channel: 250 cells were changed.\n    Where  C2, D2, B2\n',
  );
  // A position is not summed up.
  expect(text).toContain('3.  Note: The headings stand in row 4.\n    Where  row 4, Second row 4\n');
  expect(text).toContain('1 error, no warnings, 5 notes.');
});

test('reason and remedy are said once', () => {
  const text = textOf([
    [missing('/channel'), at('B2')],
    [missing('/severity'), at('C2')],
  ]);
  expect(text.match(/Every system that receives the record relies on it\./gu)).toHaveLength(1);
  expect(text.match(/Code {3}core\.missing-field/gu)).toHaveLength(2);
});

test('lines fit the width, and go on below their own column', () => {
  const text = textOf(
    [
      [
        missing('/channel'),
        at('B2', { sheet: 'Cases', heading: 'A heading of some length that a form has made up for us' }),
      ],
    ],
    60,
  );
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  expect(text).toContain(
    '  Safe to share         no  1 field can harm a person most,\n                            1 field is personal. Share only\n',
  );
  expect(text).toContain('    Why    Every system that receives the record relies on\n           it.\n');
});

test('several files and types: each place names its file, each cause its type, and what was missing is said', () => {
  const builder = new ReportBuilder();
  const add = (recordType: string, cell: string, needs?: string) =>
    builder.addRecord(
      {
        recordType,
        diagnostics: [missing('/status')],
        notEvaluated:
          needs === undefined ? [] : [{ code: `test.${cell}`, path: '', reason: 'missing-records', needs }],
      },
      () => at(cell),
      'headings',
    );
  builder.startFile('cases.csv', 'csv');
  add('grievance-case', 'B2');
  builder.startFile('empty.csv', 'csv');
  builder.addToFile({ diagnostic: { code: 'test.title', severity: 'note', path: '', params: { row: 4 } } });
  builder.startFile('referrals.csv', 'csv');
  add('referral', 'C2', 'organisation');
  add('referral', 'C3', 'organisation');
  add('grievance-case', 'C4');
  builder.addRecord({ recordType: undefined, diagnostics: [], notEvaluated: [] }, () => undefined);
  const report = builder.finish(facts, {});
  expect(report.files.map(({ records }) => records)).toEqual([1, 0, 4]);
  expect(report.findings.map(({ record, address }) => [address?.file, record])).toEqual([
    ['cases.csv', 1],
    ['empty.csv', undefined],
    ['referrals.csv', 1],
    ['referrals.csv', 2],
    ['referrals.csv', 3],
  ]);
  expect(report.missingRecords).toEqual([{ recordType: 'organisation', rules: 2, times: 2 }]);
  const text = writeText(report, families, words, { width: 120 });
  expect(text).toContain('checked cases.csv, empty.csv, referrals.csv, standard 0.1.0.\n');
  expect(text).toContain(
    '  Grievance case  2 records  type told by the headings\n' +
      '  Referral        2 records  type told by the headings\n' +
      '  Type not known  1 record\n',
  );
  expect(text).toContain(
    'Error 2 times: Status is missing.\n    Type   Grievance case\n    Where  cases.csv B2; referrals.csv C4\n',
  );
  expect(text).toContain('    Type   Referral\n    Where  referrals.csv C2, C3\n');
  expect(text).toContain('    Where  empty.csv\n');
  expect(text).toContain(
    '\n  Organisation  2 rules\nFiles can be checked together: amparo check FILE FILE\n',
  );
});
