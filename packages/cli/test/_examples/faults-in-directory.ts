import type { Row } from './cell.ts';
import { both, dayOf, is, lacks, type RowTest } from './row-tests.ts';
import { empty, rewrite, type Spoiling, textOf } from './spoil.ts';
import { dayMonthYear, isAmbiguous } from './ways-to-write.ts';

const day = 86_400_000;
const has =
  (key: string, part: string): RowTest =>
  (row) =>
    textOf(row.get(key)).includes(part);
const not =
  (test: RowTest): RowTest =>
  (row) =>
    !test(row);

/** Moves everything that happened in a row, so that it stays in order. */
function moveBack(row: Row, days: number): void {
  for (const [key, cell] of row)
    if (cell instanceof Date) row.set(key, new Date(cell.getTime() - days * day));
}

const organisations: readonly Spoiling[] = [
  // Recruitment agencies: a licence that ran out, and one that nobody has seen.
  {
    rows: 1,
    ...rewrite('licences/1/validTo', () => new Date('2026-03-31T00:00:00Z')),
    fits: is('organisationId', 'org-npl-2'),
  },
  {
    rows: 1,
    ...empty(
      ...['number', 'issuedBy', 'country', 'validFrom', 'validTo'].map((part) => `licences/1/${part}`),
    ),
    fits: is('organisationId', 'org-bgd-2'),
  },
  { rows: 1, ...rewrite('email', (email) => email.replace('@', ' (at) ')) },
  {
    rows: 2,
    ...rewrite('phones/1/number', (phone) => Number(phone.slice(3))),
    fits: is('country', 'Malaysia'),
  },
  {
    rows: 1,
    ...rewrite('organisationType', () => 'NGO / shelter'),
    fits: is('organisationId', 'org-mys-1-3'),
  },
];

const services: readonly Spoiling[] = [
  // Whether there is a place: known from February, and not at all.
  {
    rows: 1,
    ...rewrite('capacityUpdatedAt', () => new Date('2026-02-10T09:00:00Z')),
    fits: is('serviceId', 'service-mys-1-3-1'),
  },
  {
    rows: 1,
    ...rewrite('capacityStatus', () => 'No capacity'),
    fits: is('serviceId', 'service-mys-1-5-1'),
  },
  { rows: 1, ...rewrite('capacityStatus', () => 'full'), fits: is('serviceId', 'service-mys-1-1-4') },
  { rows: 1, ...rewrite('feeFree', () => 'Yes'), fits: is('serviceId', 'service-mys-1-7-1') },
  {
    rows: 1,
    ...rewrite('schedules/1/closesAt', () => '04:00'),
    fits: is('serviceId', 'service-mys-1-8-1'),
  },
  { rows: 1, ...empty('schedules/1/timezone'), fits: is('serviceId', 'service-mys-1-1-2') },
  {
    rows: 1,
    ...empty('serviceAreas/1/consularJurisdictionOf'),
    fits: is('serviceId', 'service-mys-embassy-mmr-1'),
  },
  {
    rows: 2,
    ...rewrite('assuredDate', () => new Date('2024-09-02T00:00:00Z')),
    fits: has('serviceId', 'embassy'),
  },
  { rows: 1, ...rewrite('languages', () => 'ms; English'), fits: is('serviceId', 'service-mys-1-9-1') },
];

const locations: readonly Spoiling[] = [
  // Where people fled to is known to everybody who gets the workbook.
  {
    rows: 1,
    needs: ['confidentialAddress'],
    change: (row) => row.set('address/addressLine', '112 Contoh Street'),
    fits: is('serviceLocationId', 'place-mys-1-2-1-2'),
  },
  {
    rows: 1,
    needs: ['confidentialAddress'],
    change: (row) => row.set('latitude', 3.1021).set('longitude', 101.5512),
    fits: is('serviceLocationId', 'place-mys-1-3-2-2'),
  },
  {
    rows: 1,
    ...rewrite('confidentialAddress', () => 'No'),
    fits: is('serviceLocationId', 'place-mys-1-2-2-2'),
  },
  {
    rows: 1,
    ...rewrite('latitude', (degrees) => Number(degrees) * 1000),
    fits: has('address/admin1', 'Dhaka'),
  },
];

const awaitsAnswer = is('status', 'Sent', 'Received');
const isOpen = not(
  is('status', 'Declined', 'Completed', 'Not completed', 'Revoked', 'Expired', 'Consent withdrawn'),
);
const isShared = (row: Row): boolean => row.has('deliveredAt');
const isProtected: RowTest = (row) => /violence|rafficking/u.test(textOf(row.get('reasonCodes')));

const referrals: readonly Spoiling[] = [
  // A man sent to a shelter for women, and word of violence where others can read it.
  {
    rows: 1,
    ...rewrite('clientSex', () => 'Male'),
    fits: both(is('toServiceId', 'service-mys-1-2-1'), isOpen),
  },
  { rows: 1, ...rewrite('deliveredVia', () => 'E-mail'), fits: both(isShared, isProtected) },
  {
    rows: 1,
    ...rewrite('infoShared', (fields) => `${fields}; clientName`),
    fits: both(isShared, isProtected),
  },
  // What was told, to whom, and whether the client agreed.
  {
    rows: 2,
    ...rewrite('infoShared', (fields) => `${fields}; clientContact/phone`),
    fits: isShared,
  },
  { rows: 1, ...empty('consentId'), fits: isShared },
  {
    rows: 1,
    ...rewrite('consents/1/status', () => 'Refused'),
    fits: both(isShared, lacks('consents/1/withdrawnAt')),
  },
  {
    rows: 1,
    ...rewrite('consents/1/recipientClasses', () => 'family'),
    fits: both(isShared, lacks('consents/1/withdrawnAt')),
  },
  { rows: 1, ...rewrite('deliveredVia', () => 'WhatsApp'), fits: not(isProtected) },
  // Clients who wait, and senders who never hear.
  { rows: 2, needs: ['deliveredAt'], change: (row) => moveBack(row, 21), fits: awaitsAnswer },
  {
    rows: 2,
    ...empty(...['sentAt', 'outcomeCode', 'consentConfirmed'].map((part) => `feedbackToReferrer/${part}`)),
    fits: is('status', 'Completed'),
  },
  { rows: 1, ...empty('declineReason'), fits: is('status', 'Declined') },
  { rows: 1, ...empty('closedAt'), fits: is('status', 'Declined', 'Revoked', 'Expired') },
  {
    rows: 1,
    needs: ['priority'],
    change: (row) => row.set('priority', 'Emergency: within 24 hours'),
    fits: both(awaitsAnswer, is('priority', 'Routine: within two weeks')),
  },
  { rows: 1, ...rewrite('toOrgType', () => 'Shelter'), fits: is('toOrgType', 'Trade union') },
  // What the spreadsheet did.
  {
    rows: 2,
    ...rewrite('createdAt', (text) => `${dayMonthYear(text.slice(0, 10))} ${text.slice(11)}`),
    fits: (row) => isAmbiguous(dayOf(row, 'createdAt')),
  },
  { rows: 2, ...rewrite('clientContact/phone', (phone) => Number(phone.slice(3))) },
];

/** What is wrong in each sheet of the workbook. */
export const faultsInDirectory = { organisations, services, locations, referrals };
