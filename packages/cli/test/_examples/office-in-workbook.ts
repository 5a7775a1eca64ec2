import { grievanceCase } from '@amparo/grievance';
import type { Row } from './cell.ts';
import { faultsInWorkbook } from './faults-in-workbook.ts';
import { columnsFor, type OfficeColumn, ownColumn } from './office-columns.ts';
import { cleanRows, type OfficeData } from './office-rows.ts';
import { spoil, textOf } from './spoil.ts';
import { writeWorkbook } from './workbook.ts';

const fieldColumn = columnsFor(grievanceCase);

/** The case register of an invented helpline in Malaysia: what its staff see when they open the workbook. */
const columns: readonly OfficeColumn[] = [
  fieldColumn('caseNumber'),
  ownColumn('office/name', 'Name', 22),
  fieldColumn('caseId', { heading: 'name' }),
  fieldColumn('receivedAt', { heading: 'th' }),
  fieldColumn('acknowledgedAt'),
  fieldColumn('mechanismType', { style: 'code' }),
  fieldColumn('channel'),
  fieldColumn('submissionMode'),
  fieldColumn('complainantType'),
  fieldColumn('complainantRef'),
  fieldColumn('complainantContact/phone'),
  fieldColumn('complainantContact/safeToContact'),
  fieldColumn('collective'),
  fieldColumn('affectedWorkersCount'),
  fieldColumn('ageAtIncident', { heading: 'ne' }),
  fieldColumn('countryOfOrigin', { heading: 'ne' }),
  fieldColumn('countryOfDestination', { heading: 'th' }),
  fieldColumn('migrationStage'),
  fieldColumn('contractStart'),
  fieldColumn('employerRef/name'),
  fieldColumn('employerRef/organisationId'),
  fieldColumn('recruiterRefs/1/name', { width: 24 }),
  fieldColumn('recruiterRefs/1/role'),
  fieldColumn('issues/1/issueCode', { width: 26 }),
  fieldColumn('issues/1/isPrimary'),
  fieldColumn('severity'),
  fieldColumn('incidentStart'),
  fieldColumn('incidentEnd'),
  fieldColumn('narrative', { width: 60 }),
  fieldColumn('claims/1/claimId', { heading: 'name' }),
  fieldColumn('claims/1/type', { width: 24 }),
  fieldColumn('claims/1/claimedAmount'),
  fieldColumn('claims/1/agreedAmount'),
  fieldColumn('claims/1/paidAmount'),
  fieldColumn('claims/1/periodStart', { style: 'day-month-name', width: 14 }),
  fieldColumn('claims/1/periodEnd', { style: 'day-month-name', width: 14 }),
  fieldColumn('immediateRisk/present'),
  fieldColumn('retaliation/reported'),
  fieldColumn('consents/1/consentId', { heading: 'name' }),
  fieldColumn('consents/1/status'),
  fieldColumn('consents/1/obtainedAt'),
  fieldColumn('consents/1/purposes', { style: 'code', width: 26 }),
  ownColumn('office/services', 'Consents 1: Purposes/services', 10),
  ownColumn('office/referral', 'Consents 1: Purposes/referral', 10),
  fieldColumn('consents/1/recipientClasses', { style: 'code', width: 26 }),
  fieldColumn('status', { heading: 'th' }),
  fieldColumn('statusHistory/1/status'),
  fieldColumn('statusHistory/1/at'),
  fieldColumn('statusHistory/2/status'),
  fieldColumn('statusHistory/2/at'),
  fieldColumn('statusHistory/3/status'),
  fieldColumn('statusHistory/3/at'),
  fieldColumn('statusHistory/4/status'),
  fieldColumn('statusHistory/4/at'),
  fieldColumn('outcome'),
  fieldColumn('closedAt'),
  fieldColumn('closureApprovedBy'),
  fieldColumn('sensitivity/level'),
  fieldColumn('retentionUntil'),
];

const office: OfficeData = {
  columns,
  seed: 20_260_601,
  count: 260,
  corridors: new Set(['NPL-MYS', 'IDN-MYS', 'BGD-MYS', 'VNM-MYS', 'MMR-MYS', 'MMR-THA']),
  offset: 8,
  steps: 4,
  prefix: 'MWH',
  write: (rows) => writeWorkbook([{ sheet: 'Cases', columns, rows }]),
};

/** Rows whose employer the office wrote once, in cells merged over them. */
const merged = [
  { row: 37, rows: 3 },
  { row: 148, rows: 2 },
];

/** Rows that carry the case ID of an earlier row. */
const repeated: readonly (readonly [row: number, of: number])[] = [
  [91, 17],
  [203, 176],
];

const names = [
  'Namuna Tamang',
  'Contoh Wati',
  'Udaharan Begum',
  'Vidu Thi Mai',
  'Upama Htun',
  'Contoh Slamet',
  'Namuna Gurung',
  'Udaharan Miah',
];

const notes = [
  ['Notes of the office', ''],
  ['Who fills this in', 'Whoever takes the call opens the row; the case worker keeps it.'],
  ['Name', 'For the office only. Never leaves it.'],
  ['Amounts', 'Write the currency first: MYR 1500.00'],
  ['Dates', 'Use the date picker. Ask Contoh if Excel shows a number.'],
];

/** Makes the workbook of the example. */
export async function makeWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await cleanRows(office);
  const kept = rows.filter((_, at) => !isReserved(at));
  spoil(kept, faultsInWorkbook, office.seed);
  rows.forEach((row, at) => {
    row.set('office/name', names[at % names.length] as string);
    const purposes = textOf(row.get('consents/1/purposes'));
    if (purposes === '') return;
    // The form's export repeats the question as one column for each answer.
    for (const purpose of ['services', 'referral'])
      row.set(`office/${purpose}`, purposes.includes(purpose) ? 1 : 0);
  });
  for (const [row, of] of repeated) copy('caseId', rows[of] as Row, rows[row] as Row);
  for (const { row, rows: count } of merged) {
    for (let at = row + 1; at < row + count; at += 1) rows[at]?.delete('employerRef/name');
  }
  return writeWorkbook(
    [
      {
        sheet: 'Cases',
        columns,
        rows,
        title: [
          'Pusat Contoh Migrant Helpline: register of cases',
          'Exported on 29 May 2026 by the case office. Confidential, do not forward.',
        ],
        bands: [
          ['caseNumber', 'complainantType', 'CASE'],
          ['complainantRef', 'countryOfDestination', 'WORKERS'],
          ['employerRef/name', 'recruiterRefs/1/role', 'EMPLOYER AND AGENT'],
        ],
        merged: merged.map(({ row, rows: count }) => ({ key: 'employerRef/name', row, rows: count })),
        comments: [['complainantRef', 'The code from the paper file, never the name.']],
      },
    ],
    [
      { name: 'Office notes', hidden: false, lines: notes },
      { name: 'Lists', hidden: true, lines: [['Hotline'], ['Walk-in'], ['App'], ['Web form']] },
    ],
  );
}

/** Whether a row has its own part in the example, so that nothing else is to be wrong in it. */
function isReserved(at: number): boolean {
  return (
    merged.some(({ row, rows }) => at >= row && at < row + rows) || repeated.some((pair) => pair.includes(at))
  );
}

function copy(key: string, from: Row, to: Row): void {
  const cell = from.get(key);
  if (cell !== undefined) to.set(key, cell);
}
