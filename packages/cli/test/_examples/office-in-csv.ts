import { grievanceCase } from '@amparo/grievance';
import type { Row } from './cell.ts';
import { writeCsv } from './csv.ts';
import { faultsInCsv } from './faults-in-csv.ts';
import { columnsFor, type OfficeColumn, ownColumn } from './office-columns.ts';
import { cleanRows, type OfficeData } from './office-rows.ts';
import { spoil } from './spoil.ts';

const fieldColumn = columnsFor(grievanceCase);

/** The register of an invented legal aid desk in Thailand, exported for a funder in Europe. */
const columns: readonly OfficeColumn[] = [
  fieldColumn('caseNumber', { heading: 'name' }),
  fieldColumn('caseId', { heading: 'name' }),
  fieldColumn('receivedAt', { heading: 'th', style: 'local' }),
  fieldColumn('acknowledgedAt', { style: 'local' }),
  fieldColumn('mechanismType'),
  fieldColumn('channel', { heading: 'th' }),
  fieldColumn('intakeLanguage'),
  fieldColumn('submissionMode'),
  fieldColumn('complainantType'),
  fieldColumn('complainantRef'),
  fieldColumn('complainantContact/phone'),
  fieldColumn('complainantContact/safeToContact'),
  fieldColumn('collective'),
  fieldColumn('affectedWorkersCount'),
  fieldColumn('affectedBySex/female'),
  fieldColumn('affectedBySex/male'),
  fieldColumn('affectedBySex/other'),
  fieldColumn('affectedBySex/unknown'),
  fieldColumn('nationality', { style: 'code' }),
  fieldColumn('countryOfOrigin'),
  fieldColumn('countryOfDestination'),
  fieldColumn('migrationStage'),
  fieldColumn('migrationStatusAtIncident'),
  fieldColumn('firewallApplied'),
  fieldColumn('contractStart', { style: 'day-month-name' }),
  fieldColumn('employerRef/name', { heading: 'th' }),
  fieldColumn('employerRef/organisationId'),
  fieldColumn('issues/1/issueCode'),
  fieldColumn('issues/1/isPrimary'),
  fieldColumn('issues/2/issueCode'),
  fieldColumn('issues/2/isPrimary'),
  fieldColumn('severity'),
  fieldColumn('incidentStart', { style: 'local' }),
  fieldColumn('incidentEnd', { style: 'local' }),
  fieldColumn('narrative'),
  fieldColumn('claims/1/claimId'),
  fieldColumn('claims/1/type'),
  fieldColumn('claims/1/claimedAmount/amount'),
  fieldColumn('claims/1/claimedAmount/currency', { style: 'code' }),
  fieldColumn('claims/1/agreedAmount/amount'),
  fieldColumn('claims/1/agreedAmount/currency', { style: 'code' }),
  fieldColumn('claims/1/periodStart', { style: 'local' }),
  fieldColumn('claims/1/periodEnd', { style: 'local' }),
  fieldColumn('immediateRisk/present'),
  fieldColumn('retaliation/reported'),
  fieldColumn('consents/1/consentId', { heading: 'name' }),
  fieldColumn('consents/1/status'),
  fieldColumn('consents/1/obtainedAt', { style: 'local' }),
  fieldColumn('consents/1/purposes'),
  fieldColumn('consents/1/recipientClasses'),
  fieldColumn('disclosures/1/disclosedAt', { style: 'local' }),
  fieldColumn('disclosures/1/recipientClass'),
  fieldColumn('disclosures/1/purpose'),
  fieldColumn('status', { heading: 'th' }),
  ...[1, 2, 3, 4].flatMap((step) => [
    fieldColumn(`statusHistory/${step}/status`),
    fieldColumn(`statusHistory/${step}/at`, { style: 'local' }),
  ]),
  fieldColumn('sensitivity/level'),
  fieldColumn('sensitivity/flags'),
  fieldColumn('retentionUntil', { style: 'local' }),
  ownColumn('office/remarks', 'Remarks for the team', 30),
];

const office: OfficeData = {
  columns,
  seed: 77_002,
  count: 255,
  corridors: new Set(['NPL-MYS', 'IDN-MYS', 'BGD-MYS', 'VNM-MYS', 'MMR-MYS', 'MMR-THA']),
  offset: 7,
  steps: 4,
  prefix: 'LAD',
  write: async (rows) => writeCsv(rows, columns),
};

const remarks = ['', '', 'see paper file', '', 'call in the evening only', '', '', 'asked twice; no answer'];

/** Makes the CSV file of the example. */
export async function makeCsv(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await cleanRows(office);
  const [first, second] = [rows[44] as Row, rows[121] as Row];
  spoil(
    rows.filter((row) => row !== first && row !== second),
    faultsInCsv,
    office.seed,
  );
  second.set('caseId', first.get('caseId') as string);
  rows.forEach((row, at) => {
    row.set('office/remarks', remarks[at % remarks.length] as string);
    const narrative = String(row.get('narrative') ?? '');
    // What people type into a form: line breaks, semicolons and quotation marks.
    if (narrative !== '' && at % 9 === 0)
      row.set('narrative', `${narrative}\n"Please help us"; two of us are ill.`);
  });
  return writeCsv(rows, columns);
}
