import type { Answer, RecordType } from '@amparo/core';
import { type GrievanceCase, grievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import { readRecords } from '@amparo/intake';
import { validator } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { headingTitles } from '../../src/words.ts';
import { type FormSheets, formExport } from '../_form-exports.ts';
import { now } from './office-rows.ts';
import { bikramSambat, buddhist } from './ways-to-write.ts';
import { withTime } from './zip-time.ts';

const type = grievanceCase as unknown as RecordType;
const form = 'Grievance intake 2026';
const count = 60;
const fileName = 'grievance-intake.xlsx';

/** What the office's form does not ask. */
const notAsked =
  /^(?:provenance|recordType|linked|duplicateOf|workplace\/(?:osId|previous|identifiers)|employerRef\/ident|supplyChain|exportProfile)/u;

type Row = (string | undefined)[];
type Sheets = Record<string, Row[]>;

/** An untouched export of a form of KoboToolbox with what goes wrong in such a form, and the answers of its office. */
export async function makeKobo(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const sheets = layOut(await cleanCases());
  addTraces(sheets);
  spoil(sheets);
  return {
    [fileName]: await writeSheets(sheets),
    'answers.json': `${JSON.stringify({ answers }, undefined, 2)}\n`,
  };
}

/** What the office has said once; it holds for next month's export, too. */
const answers: readonly Answer[] = [
  { question: 'calendar', sheet: form, heading: 'intake/contract_start', answer: 'bikram-sambat' },
  { question: 'codes', sheet: form, heading: 'intake/channel', answer: { WhatsApp: 'social-media' } },
];

function layOut(cases: readonly GrievanceCase[]): Sheets {
  const sheets: FormSheets = formExport(type, cases, 'kobo', {
    form,
    asks: ({ path }) => !notAsked.test(path),
  });
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
}

/** Cases about which nothing is found when they are exported and read. */
async function cleanCases(): Promise<GrievanceCase[]> {
  const candidates: GrievanceCase[] = [];
  for (const sample of sampleCases({ seed: 7 })) {
    if (candidates.length === count * 3) break;
    const isHere = sample.countryOfOrigin === 'NPL' || sample.countryOfDestination === 'THA';
    if (isHere && !sample.duplicateOf && !sample.linkedReferrals && !sample.linkedSurvey)
      candidates.push(sample);
  }
  const { batches } = await readRecords(new Blob([await writeSheets(layOut(candidates))]), {
    records: [type],
    standard: '0.1.0',
    now,
    titles: headingTitles('en'),
  });
  const run = validator.start({ now });
  const clean: GrievanceCase[] = [];
  let at = 0;
  for await (const items of batches) {
    for (const item of items) {
      if (item.kind !== 'record') continue;
      const { diagnostics, notEvaluated } = run.check(item.record);
      if (item.diagnostics.length + diagnostics.length + notEvaluated.length === 0)
        clean.push(candidates[at] as GrievanceCase);
      at += 1;
    }
  }
  if (clean.length < count) throw new Error(`Only ${clean.length} of ${at} cases are clean.`);
  return clean.slice(0, count);
}

/** What the program notes of each form that is sent: when, on which phone, and from where. */
function addTraces(sheets: Sheets): void {
  const [headings = [], ...rows] = sheets[form] ?? [];
  const add = (heading: string, cell: (at: number) => string | undefined, atEnd = false): void => {
    const put = (row: Row, text: string | undefined) => (atEnd ? row.push(text) : row.unshift(text));
    put(headings, heading);
    for (const [at, row] of rows.entries()) put(row, cell(at));
  };
  const day = (at: number) => `2026-05-${String((at % 28) + 1).padStart(2, '0')}`;
  add('username', (at) => `field_worker_${(at % 3) + 1}`);
  add('deviceid', (at) => `collect:contoh${at % 3}`);
  add('end', (at) => `${day(at)}T10:40:00.000+07:00`);
  add('start', (at) => `${day(at)}T10:05:00.000+07:00`);
  add('_meeting_point_latitude', (at) => `13.7${at}`, true);
  add('_meeting_point_longitude', (at) => `100.5${at}`, true);
  add('_submission_time', (at) => `${day(at)}T10:41:00`, true);
  add('_submitted_by', () => undefined, true);
  add('_tags', () => undefined, true);
}

/** Changes cells under a heading, those of the given rows that hold something, counted from the first. */
function change(
  sheets: Sheets,
  [sheet, heading]: readonly [sheet: string, heading: string],
  rows: readonly number[] | 'all',
  to: (text: string) => string | undefined,
): void {
  const [headings = [], ...body] = sheets[sheet] ?? [];
  const at = headings.indexOf(heading);
  const filled = body.filter((row) => row[at] !== undefined);
  const last = Math.max(0, ...(rows === 'all' ? [] : rows));
  if (at === -1 || filled.length <= last) throw new Error(`Sheet ${sheet} has too little below ${heading}.`);
  for (const row of rows === 'all' ? filled : rows.map((index) => filled[index] as Row))
    row[at] = to(row[at] as string);
}

function spoil(sheets: Sheets): void {
  // Days of the Nepali calendar in a question that was asked as text; Thai years where somebody typed them.
  change(sheets, [form, 'intake/contract_start'], 'all', bikramSambat);
  change(sheets, [form, 'intake/incident_start'], [4, 17, 30, 43], buddhist);
  change(sheets, [form, 'intake/incident_end'], [1, 9], () => 'last year');
  // The form's own name for a code, and a word that is none.
  change(sheets, [form, 'intake/channel'], [3, 12, 25, 38, 51], () => 'WhatsApp');
  change(sheets, [form, 'intake/country_of_destination'], [22], () => 'Corea');
  change(sheets, [form, 'intake/complainant_contact/phone'], [0, 2], (text) => text.replace(/^\+\d\d/u, ''));
  // A list that somebody corrected in one of the two places it stands in.
  change(sheets, ['consents', 'intake/consents/purposes'], [5, 20], () => 'referral');
  change(sheets, ['claims', 'intake/claims/claimed_amount/amount'], [3, 11], (text) => `RM ${text}`);
  // What is wrong in the cases themselves.
  change(sheets, ['claims', 'intake/claims/type'], [7], () => undefined);
  change(sheets, [form, 'intake/incident_start'], [10, 33], () => '2026-05-30');
  change(sheets, [form, 'intake/affected_workers_count'], [15], () => 'n/a');
  // A form that was deleted on the main sheet; its repeats are still there.
  sheets[form]?.splice(41, 1);
}

async function writeSheets(
  sheets: Readonly<Record<string, readonly Row[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date('2026-05-29T08:12:00Z');
  const book = new ExcelJS.Workbook();
  book.created = made;
  book.modified = made;
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return withTime(new Uint8Array(await book.xlsx.writeBuffer()));
}
