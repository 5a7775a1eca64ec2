import {
  type Answer,
  block,
  boolean,
  code,
  codelist,
  date,
  field,
  identifier,
  integer,
  list,
  money,
  optional,
  personName,
  type RecordType,
  record,
  uuid,
} from '@amparo/core';
import ExcelJS from 'exceljs';
import type { FindingItem, IntakeItem, QuestionItem, RecordItem } from '../item.ts';
import { readRecords } from '../read-records.ts';

const meta = <const E>(title: string, example: E) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
  example,
});
const group = (title: string) => ({
  title,
  description: 'A field of this test.',
  since: '0.1.0',
  sensitivity: 'internal' as const,
});

const issue = codelist({
  id: 'issue',
  title: 'Issue',
  description: 'A test.',
  source: 'A test',
  codes: [
    { code: 'wages.unpaid', title: 'Unpaid wages' },
    { code: 'passport', title: 'Passport withheld' },
    { code: 'housing', title: 'Food / housing' },
  ],
});

const payment = block(
  { name: 'Payment', description: 'A payment.' },
  {
    day: field(date(), meta('Day', '2026-03-01')),
    share: field(optional(integer(0)), meta('Share', 1)),
  },
);
const claim = block(
  { name: 'Claim', description: 'A claim.' },
  {
    type: field(code(issue), meta('Type', 'passport')),
    asked: field(optional(money), group('Asked')),
    since: field(optional(date()), meta('Since', '2026-03-01')),
    payments: field(optional(list(payment)), group('Payments')),
  },
);
const witness = block(
  { name: 'Witness', description: 'A witness.' },
  { name: field(personName, group('Name')), agrees: field(optional(boolean()), meta('Agrees', true)) },
);

/** A record type with lists, one of them in another. */
export const visit = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'One visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    visitId: field(uuid(), meta('Visit id', '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10')),
    office: field(optional(identifier()), meta('Office', 'KL-1')),
    dateOfVisit: field(optional(date()), meta('Date of visit', '2026-03-01')),
    status: field(optional(code(issue)), meta('Status', 'passport')),
    issues: field(optional(list(code(issue))), meta('Issues', ['passport'])),
    claims: field(optional(list(claim)), group('Claims')),
    witnesses: field(optional(list(witness)), group('Witnesses')),
  },
) as unknown as RecordType;

/** What reading a file with such records gives. */
export async function readVisits(
  file: Blob,
  options: { answers?: readonly Answer[]; records?: readonly RecordType[] } = {},
) {
  const { batches } = await readRecords(file, {
    records: options.records ?? [visit],
    standard: '0.1.0',
    now: '2026-06-01T00:00:00Z',
    ...(options.answers && { answers: options.answers }),
  });
  const items: IntakeItem[] = [];
  for await (const batch of batches) items.push(...batch);
  const records = items.filter((item): item is RecordItem => item.kind === 'record');
  const findings = items.filter((item): item is FindingItem => item.kind === 'finding');
  return {
    items: records,
    records: records.map(({ record: made }) => made as Record<string, unknown>),
    findings,
    /** `code sheet!cell` of what belongs to no record. */
    said: findings
      .filter(({ diagnostic }) => diagnostic.code !== 'intake.provenance-added')
      .map(({ diagnostic: { code: found }, address }) => `${found} ${placeOf(address)}`),
    /** `code sheet!cell` of faults of records. */
    faults: records.flatMap((item) =>
      item.diagnostics.map((diagnostic) => `${diagnostic.code} ${placeOf(item.locate(diagnostic))}`),
    ),
    questions: items.filter((item): item is QuestionItem => item.kind === 'question'),
  };
}

export function placeOf(address: ReturnType<RecordItem['locate']>): string {
  return address?.kind === 'cell' ? `${address.sheet ?? ''}!${address.cell}` : '';
}

export type Rows = readonly (readonly (string | number | undefined)[])[];

/** A workbook with rows by sheet. */
export async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Blob> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Blob([await book.xlsx.writeBuffer()]);
}

export const ids = [
  '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081',
  '7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13',
] as const;
