import type { Row } from './cell.ts';
import { empty, rewrite, type Spoiling, textOf } from './spoil.ts';
import { bengaliDigits, bikramSambat, buddhist, dayMonthYear, isAmbiguous, monthDayYear, serial, withCommas, withSign } from './ways-to-write.ts';

const has = (key: string, ...texts: readonly string[]) => (row: Row): boolean => texts.includes(textOf(row.get(key)));
const dayOf = (row: Row, key: string): string => textOf(row.get(key)).slice(0, 10);
const amount = (row: Row, key: string): number => Number(textOf(row.get(key)).slice(4));
const thousands = (key: string) => (row: Row): boolean => amount(row, key) >= 1000;
const hoursBefore = (row: Row, key: string, hours: number): Date => new Date((row.get(key) as Date).getTime() - hours * 3_600_000);
const dayBefore = (row: Row, key: string, days: number): Date => new Date(Date.parse(dayOf(row, key)) - days * 86_400_000);

/** What is wrong in the workbook: first the ways of writing of several offices, then what the rules of a case find. */
export const faultsInWorkbook: readonly Spoiling[] = [
  { rows: 2, ...rewrite('claims/1/claimedAmount', (money) => withSign(money, 'Rs')), fits: (row) => textOf(row.get('claims/1/claimedAmount')).startsWith('NPR') },
  // Dates: typed as text in two orders, as the serial numbers of Excel, and in the Thai and the Nepali calendar.
  { rows: 9, ...rewrite('incidentStart', dayMonthYear), fits: (row) => isAmbiguous(dayOf(row, 'incidentStart')) },
  { rows: 14, ...rewrite('incidentStart', dayMonthYear), fits: (row) => Number(dayOf(row, 'incidentStart').slice(8)) > 12 },
  { rows: 5, ...rewrite('incidentStart', monthDayYear), fits: (row) => Number(dayOf(row, 'incidentStart').slice(8)) > 12 },
  { rows: 6, ...rewrite('contractStart', serial) },
  { rows: 5, ...rewrite('incidentEnd', buddhist), fits: has('countryOfDestination', 'Thailand') },
  { rows: 4, ...rewrite('contractStart', bikramSambat), fits: has('countryOfOrigin', 'Nepal') },
  // What a spreadsheet does to numbers: zeros and last digits lost. What people write instead of digits.
  { rows: 7, ...rewrite('complainantContact/phone', (phone) => Number(phone.slice(5))) },
  { rows: 3, ...rewrite('complainantContact/phone', (phone) => bengaliDigits(`0${phone.slice(4)}`)), fits: has('countryOfOrigin', 'Bangladesh') },
  { rows: 4, ...rewrite('employerRef/organisationId', (_, random) => 2_020_010_000_000_000 + Math.floor(random() * 1e9) * 1000) },
  { rows: 2, ...rewrite('ageAtIncident', bengaliDigits), fits: has('countryOfOrigin', 'Bangladesh') },
  // Amounts: signs instead of currencies, thousands divided.
  { rows: 5, ...rewrite('claims/1/claimedAmount', (money) => withSign(money, 'RM')), fits: (row) => textOf(row.get('claims/1/claimedAmount')).startsWith('MYR') && thousands('claims/1/claimedAmount')(row) },
  { rows: 3, ...rewrite('claims/1/claimedAmount', (money) => withCommas(money)), fits: thousands('claims/1/claimedAmount') },
  // Countries and lists.
  { rows: 3, ...rewrite('countryOfOrigin', () => 'Burma'), fits: has('countryOfOrigin', 'Myanmar') },
  { rows: 1, ...rewrite('countryOfDestination', () => 'Corea'), fits: (row) => !row.has('claims/1/claimId') },
  { rows: 2, ...rewrite('consents/1/purposes', (codes) => codes.replaceAll('; ', ' ')) },
  { rows: 2, ...rewrite('channel', () => 'WhatsApp') },
  // Free text that identifies somebody: nothing to find here, but the reason why a narrative is never shared.
  { rows: 3, ...rewrite('narrative', (text) => `${text} Call me at 011-0000 0000, ask for Contoh.`) },
  // Cases that contradict themselves.
  { rows: 3, ...empty('outcome') },
  { rows: 2, ...empty('closedAt'), fits: (row) => row.has('closedAt') },
  { rows: 3, ...empty('closureApprovedBy'), fits: has('severity', 'High', 'Critical') },
  { rows: 2, needs: ['claims/1/paidAmount'], fits: (row) => amount(row, 'claims/1/paidAmount') === amount(row, 'claims/1/agreedAmount'), change: (row) => row.set('claims/1/paidAmount', textOf(row.get('claims/1/paidAmount')).replace(/ (\d)/u, ' 1$1')) },
  { rows: 2, needs: ['acknowledgedAt'], change: (row) => row.set('acknowledgedAt', hoursBefore(row, 'receivedAt', 30)) },
  { rows: 2, needs: ['incidentEnd'], change: (row) => row.set('incidentEnd', dayBefore(row, 'incidentStart', 30)) },
  { rows: 2, ...rewrite('complainantRef', (reference) => reference), fits: has('submissionMode', 'Confidential'), change: (row) => row.set('submissionMode', 'Anonymous') },
  { rows: 2, needs: ['claims/1/periodEnd'], fits: has('claims/1/type', 'Unpaid wages', 'Overtime pay'), change: (row) => row.delete('claims/1/periodEnd') },
  { rows: 2, ...empty('consents/1/obtainedAt'), fits: has('consents/1/status', 'Given') },
  { rows: 2, needs: ['retentionUntil'], fits: (row) => row.has('closedAt'), change: (row) => row.set('retentionUntil', dayBefore(row, 'receivedAt', 0)) },
  { rows: 2, ...empty('caseId') },
  { rows: 1, ...rewrite('collective', () => 'maybe') },
];
