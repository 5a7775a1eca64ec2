import type { Row } from './cell.ts';
import { both, dayOf, is, lacks, type RowTest, starts } from './row-tests.ts';
import { empty, rewrite, type Spoiling, textOf } from './spoil.ts';
import {
  bengaliDigits,
  bikramSambat,
  buddhist,
  dayMonthYear,
  isAmbiguous,
  monthDayYear,
  serial,
  withCommas,
  withSign,
} from './ways-to-write.ts';

const thousands: RowTest = (row) => Number(textOf(row.get('claims/1/claimedAmount')).slice(4)) >= 1000;
const isPlain = (day: string): boolean => Number(day.slice(8)) > 12;
const earlier = (row: Row, key: string, hours: number): Date =>
  new Date((row.get(key) as Date).getTime() - hours * 3_600_000);

/** What is wrong in the workbook: first the ways of writing of several people, then what the rules of a case find. */
export const faultsInWorkbook: readonly Spoiling[] = [
  // Amounts: signs instead of currencies, thousands divided.
  {
    rows: 2,
    ...rewrite('claims/1/claimedAmount', (money) => withSign(money, 'Rs')),
    fits: starts('claims/1/claimedAmount', 'NPR'),
  },
  {
    rows: 3,
    ...rewrite('claims/1/claimedAmount', (money) => withSign(money, 'RM')),
    fits: both(starts('claims/1/claimedAmount', 'MYR'), thousands),
  },
  { rows: 2, ...rewrite('claims/1/claimedAmount', (money) => withCommas(money)), fits: thousands },
  // Dates: typed as text in two orders, as the serial numbers of Excel, and in the Thai and the Nepali calendar.
  {
    rows: 7,
    ...rewrite('incidentStart', dayMonthYear),
    fits: (row) => isAmbiguous(dayOf(row, 'incidentStart')),
  },
  {
    rows: 14,
    ...rewrite('incidentStart', dayMonthYear),
    fits: (row) => isPlain(dayOf(row, 'incidentStart')),
  },
  { rows: 5, ...rewrite('incidentStart', monthDayYear), fits: (row) => isPlain(dayOf(row, 'incidentStart')) },
  { rows: 5, ...rewrite('contractStart', serial) },
  { rows: 4, ...rewrite('incidentEnd', buddhist), fits: is('countryOfDestination', 'Thailand') },
  { rows: 3, ...rewrite('contractStart', bikramSambat), fits: is('countryOfOrigin', 'Nepal') },
  // What a spreadsheet does to numbers: zeros and last digits lost. What people write instead of our digits.
  { rows: 5, ...rewrite('complainantContact/phone', (phone) => Number(phone.slice(5))) },
  {
    rows: 2,
    ...rewrite('complainantContact/phone', (phone) => bengaliDigits(`0${phone.slice(4)}`)),
    fits: is('countryOfOrigin', 'Bangladesh'),
  },
  { rows: 2, ...rewrite('ageAtIncident', bengaliDigits), fits: is('countryOfOrigin', 'Bangladesh') },
  {
    rows: 3,
    ...rewrite(
      'employerRef/organisationId',
      (_, random) => 2_020_010_000_000_000 + Math.floor(random() * 1e9) * 1000,
    ),
  },
  // Countries and lists.
  { rows: 3, ...rewrite('countryOfOrigin', () => 'Burma'), fits: is('countryOfOrigin', 'Myanmar') },
  { rows: 1, ...rewrite('countryOfDestination', () => 'Corea') },
  {
    rows: 2,
    ...rewrite('countryOfDestination', () => 'Malasia'),
    fits: is('countryOfDestination', 'Malaysia'),
  },
  { rows: 2, ...rewrite('consents/1/purposes', (codes) => codes.replaceAll('; ', ' ')) },
  { rows: 1, ...rewrite('channel', () => 'WhatsApp') },
  { rows: 1, ...rewrite('collective', () => 'maybe') },
  // Free text that identifies somebody: nothing to find, but the reason why a narrative is never shared.
  { rows: 3, ...rewrite('narrative', (text) => `${text} Call me at 011-0000 0000, ask for Contoh.`) },
  // Cases that contradict themselves.
  { rows: 2, ...empty('outcome') },
  { rows: 2, ...empty('closedAt') },
  { rows: 2, ...empty('closureApprovedBy'), fits: is('severity', 'High', 'Critical') },
  {
    rows: 2,
    ...rewrite('claims/1/paidAmount', (money) => money.replace(' ', ' 1')),
    fits: (row) => textOf(row.get('claims/1/paidAmount')) === textOf(row.get('claims/1/agreedAmount')),
  },
  {
    rows: 1,
    needs: ['acknowledgedAt'],
    change: (row) => row.set('acknowledgedAt', earlier(row, 'receivedAt', 30)),
  },
  {
    rows: 1,
    needs: ['incidentEnd'],
    change: (row) => row.set('incidentEnd', earlier(row, 'incidentStart', 30 * 24)),
  },
  {
    rows: 1,
    ...rewrite('submissionMode', () => 'Anonymous'),
    fits: both(
      is('submissionMode', 'Confidential'),
      both(starts('complainantRef', 'W'), lacks('complainantContact/phone')),
    ),
  },
  { rows: 2, ...empty('claims/1/periodEnd'), fits: is('claims/1/type', 'Unpaid wages', 'Overtime pay') },
  { rows: 2, ...empty('consents/1/obtainedAt'), fits: is('consents/1/status', 'Given') },
  {
    rows: 1,
    needs: ['closedAt'],
    change: (row) => row.set('retentionUntil', new Date(dayOf(row, 'receivedAt'))),
  },
  { rows: 1, ...empty('caseId') },
];
