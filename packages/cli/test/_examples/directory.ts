import type { RecordType } from '@amparo/core';
import { organisation, type Referral, referralRecord, service, serviceLocation } from '@amparo/referral';
import { sampleDirectory, sampleReferrals } from '@amparo/referral/samples';
import type { Row } from './cell.ts';
import { faultsInDirectory } from './faults-in-directory.ts';
import { type ColumnChoices, cellOf, columnsFor, type OfficeColumn } from './office-columns.ts';
import { spoil } from './spoil.ts';
import { writeWorkbook } from './workbook.ts';

/** Malaysia: hours from UTC. */
const offset = 8;
const seed = 2026;
const steps = 6;

/** What a sheet shows: its name, what kind of record it holds, and its columns by their names on the wire. */
interface Sheet {
  readonly name: string;
  readonly record: RecordType;
  readonly columns: readonly OfficeColumn[];
}

function sheet(
  name: string,
  record: RecordType,
  keys: readonly string[],
  choices: (key: string) => ColumnChoices = () => ({}),
): Sheet {
  const column = columnsFor(record);
  return { name, record, columns: keys.map((key) => column(key, choices(key))) };
}

const description = ['description/1/language', 'description/1/text'];

/** The workbook in which an invented network in Selangor keeps whom it can send workers to, and whom it sent. */
const sheets = {
  organisations: sheet('Organisations', organisation, [
    ...['organisationId', 'name', ...description, 'organisationType', 'country'],
    ...['licences/1/number', 'licences/1/issuedBy', 'licences/1/country'],
    ...['licences/1/validFrom', 'licences/1/validTo', 'email', 'phones/1/number', 'languages'],
  ]),
  services: sheet('Services', service, [
    ...['serviceId', 'organisationId', 'name', ...description, 'status', 'serviceType'],
    ...['furtherServiceTypes', 'populations/1/sex', 'populations/1/minimumAge', 'populations/1/maximumAge'],
    ...['populations/1/familyMembers', 'populations/1/exclusiveForSafety', 'maximumAge', 'idRequired'],
    ...['acceptsAnonymous', 'feeFree', 'costOptions/1/amount', 'costOptions/1/amountDescription'],
    ...['languages', 'interpretationServices', 'referralAcceptedVia', 'waitTimeDays', 'capacityStatus'],
    ...['capacityUpdatedAt', 'placesTotal', 'placesOccupied', 'schedules/1/freq', 'schedules/1/byday'],
    ...['schedules/1/opensAt', 'schedules/1/closesAt', 'schedules/1/timezone', 'emergency24h'],
    ...['hotline/number', 'hotline/shortNumber', 'hotline/freeInCountry', 'hotline/open24Hours'],
    ...['phones/1/number', 'serviceAreas/1/country', 'serviceAreas/1/admin1'],
    ...['serviceAreas/1/consularJurisdictionOf', 'confidentialAddress', 'lastModified', 'assuredDate'],
  ]),
  // Kept by a partner, who writes Indonesian.
  locations: sheet(
    'Lokasi',
    serviceLocation,
    [
      ...['serviceLocationId', 'serviceId', 'organisationId', 'locationType', 'locationUse'],
      ...['confidentialAddress', 'address/country', 'address/admin1', 'address/locality'],
      ...[
        'address/addressLine',
        'latitude',
        'longitude',
        'accessibility/1/feature',
        'accessibility/2/feature',
      ],
    ],
    () => ({ heading: 'id' }),
  ),
  referrals: sheet('Referrals', referralRecord, [
    ...['referralId', 'type', 'subjectId', 'clientCode', 'clientContact/phone'],
    ...['clientContact/safeToContact', 'clientAge', 'clientSex', 'clientNationality', 'minor', 'guardianRef'],
    ...['caregiverInformed', 'caregiverNotInformedReason', 'language', 'interpreterNeeded'],
    ...['fromOrg/name', 'fromOrg/organisationId', 'fromCountry', 'toOrg/name', 'toOrg/organisationId'],
    ...['toOrgType', 'toServiceId', 'toCountry', 'createdAt', 'priority', 'dueBy', 'reasonCodes'],
    ...['needDescription', 'servicesRequested', 'consents/1/consentId', 'consents/1/status'],
    ...['consents/1/lawfulBasis', 'consents/1/obtainedFrom', 'consents/1/obtainedAt', 'consents/1/mode'],
    ...['consents/1/purposes', 'consents/1/recipientClasses', 'consents/1/withdrawnAt', 'consentId'],
    ...['recipientNamed', 'infoConsented', 'infoShared', 'infoWithheld', 'deliveredVia', 'deliveredAt'],
    ...['receivedAt'],
    ...['crossBorder/sendingCountry', 'crossBorder/receivingCountry', 'crossBorder/channel'],
    ...['crossBorder/embassyInformed', 'crossBorder/authorityInformed', 'status'],
    ...Array.from({ length: steps }, (_, at) =>
      ['status', 'at', 'actor'].map((part) => `statusHistory/${at + 1}/${part}`),
    ).flat(),
    ...['respondedAt', 'respondedBy', 'declineReason', 'appointmentAt', 'clientAttended', 'attendedAt'],
    ...['serviceDelivered/1/code', 'serviceDelivered/1/from', 'serviceDelivered/1/to'],
    ...['serviceDelivered/1/outcome', 'feedbackToReferrer/sentAt', 'feedbackToReferrer/outcomeCode'],
    ...['feedbackToReferrer/consentConfirmed', 'closeReason', 'closedAt', 'followUpDueAt'],
    ...['sensitivity/level', 'sensitivity/flags'],
  ]),
} as const satisfies Record<string, Sheet>;

/** The rows of the workbook, by sheet. */
export type DirectoryRows = Readonly<Record<keyof typeof sheets, Row[]>>;

/** Whether an entry stands in the directory: Malaysia with its embassies, and three countries of origin. */
const isListed = (id: string): boolean => /^[a-z]+-(mys-|(bgd|idn|npl)-\d)/u.test(id);

/** Referrals of the network by the time they were made, among them those who wait for a bed. */
function drawReferrals(services: ReadonlySet<string>): Referral[] {
  const waiting: Referral[] = [];
  const others: Referral[] = [];
  for (const referral of sampleReferrals({ seed, count: 4000 })) {
    const { fromCountry, toServiceId = '', fromOrg, statusHistory, attachments, caseRef, status } = referral;
    if (fromCountry !== 'MYS' || !services.has(toServiceId) || !isListed(fromOrg.organisationId ?? ''))
      continue;
    if (statusHistory.length > steps || attachments || caseRef) continue;
    const isWaiting = beds.has(toServiceId) && (status === 'sent' || status === 'received');
    // The network asks of each item whether it may be told.
    (isWaiting ? waiting : others).push({ ...referral, infoConsented: referral.infoShared });
  }
  return [...waiting.slice(0, 4), ...others.slice(0, 52)].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
  );
}

const beds = new Set(['service-mys-1-2-1', 'service-mys-1-3-1']);

/** All rows without a fault. */
function cleanRows(): DirectoryRows {
  const { organisations, services, serviceLocations } = sampleDirectory({ seed });
  const listed = services.filter(({ serviceId }) => isListed(serviceId));
  const records = {
    organisations: organisations.filter(({ organisationId }) => isListed(organisationId)),
    services: listed,
    locations: serviceLocations.filter(({ serviceId }) => isListed(serviceId)),
    referrals: drawReferrals(new Set(listed.map(({ serviceId }) => serviceId))),
  };
  return {
    organisations: records.organisations.map((record) => rowOf(record, sheets.organisations)),
    services: records.services.map((record) => rowOf(record, sheets.services)),
    locations: records.locations.map((record) => rowOf(record, sheets.locations)),
    referrals: records.referrals.map((record) => rowOf(record, sheets.referrals)),
  };
}

function rowOf(record: unknown, { columns }: Sheet): Row {
  const row: Row = new Map();
  for (const column of columns) {
    const cell = cellOf(column, record, offset);
    if (cell !== undefined) row.set(column.key, cell);
  }
  return row;
}

const isMeantTwice = (row: Row): boolean =>
  row.get('status') === 'Received' && !beds.has(String(row.get('toServiceId')));

/** Makes the workbook of the example; with `faults: false`, as it would be if everybody had been careful. */
export async function makeDirectory({ faults = true } = {}): Promise<Record<string, string | Uint8Array>> {
  const rows = cleanRows();
  if (faults) {
    const twice = rows.referrals.findLast(isMeantTwice) as Row;
    for (const name of Object.keys(sheets) as (keyof DirectoryRows)[])
      spoil(
        rows[name].filter((row) => row !== twice),
        faultsInDirectory[name],
        seed,
      );
    // Entered by two people on the same day.
    rows.referrals.push(new Map(twice).set('referralId', 'c0a80d52-6a1f-4f0e-9d37-5b8e21f4a6c9'));
  }
  const table = (name: keyof DirectoryRows, title: readonly string[] = []) => ({
    sheet: sheets[name].name,
    columns: sheets[name].columns,
    rows: rows[name],
    title,
  });
  const book = await writeWorkbook([
    table('organisations', ['Jaringan Contoh Selangor: whom we work with', 'As of 1 June 2026']),
    table('services'),
    table('locations'),
    table('referrals', ['Referrals', 'Confidential. Codes only, no names.']),
  ]);
  return { 'directory.xlsx': book };
}
