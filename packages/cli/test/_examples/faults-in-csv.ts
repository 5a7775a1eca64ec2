import { both, dayOf, is, lacks } from './row-tests.ts';
import { empty, rewrite, type Spoiling, textOf } from './spoil.ts';
import {
  bengaliDigits,
  buddhist,
  dayMonthYear,
  isAmbiguous,
  serial,
  withCommas,
  withPoints,
} from './ways-to-write.ts';

/** What is wrong in the CSV file: first what a spreadsheet and several hands did to it, then what the rules of a case find. */
export const faultsInCsv: readonly Spoiling[] = [
  {
    rows: 2,
    ...rewrite('claims/1/claimedAmount/amount', (amount) => withPoints(amount)),
    fits: thousands('claims/1/claimedAmount/amount'),
  },
  {
    rows: 2,
    ...rewrite('claims/1/claimedAmount/amount', (amount) => withCommas(amount)),
    fits: thousands('claims/1/claimedAmount/amount'),
  },
  {
    rows: 2,
    ...rewrite('claims/1/claimedAmount/amount', (amount) => withPoints(amount).replace(/,\d+$/u, '')),
    fits: both(
      thousands('claims/1/claimedAmount/amount'),
      is('claims/1/claimedAmount/currency', 'MYR', 'THB'),
    ),
  },
  { rows: 1, ...rewrite('affectedWorkersCount', () => '1.200'), fits: lacks('affectedBySex/female') },
  {
    rows: 3,
    ...rewrite('claims/1/claimedAmount/currency', () => 'RM'),
    fits: is('claims/1/claimedAmount/currency', 'MYR'),
  },
  { rows: 6, ...rewrite('incidentEnd', dayMonthYear), fits: (row) => isAmbiguous(dayOf(row, 'incidentEnd')) },
  {
    rows: 9,
    ...rewrite('incidentEnd', dayMonthYear),
    fits: (row) => Number(dayOf(row, 'incidentEnd').slice(8)) > 12,
  },
  { rows: 4, ...rewrite('incidentStart', (day) => String(serial(day))) },
  { rows: 5, ...rewrite('incidentStart', buddhist), fits: is('countryOfDestination', 'Thailand') },
  { rows: 4, ...rewrite('complainantContact/phone', (phone) => phone.slice(4)) },
  {
    rows: 2,
    ...rewrite('complainantContact/phone', bengaliDigits),
    fits: is('countryOfOrigin', 'Bangladesh'),
  },
  { rows: 3, ...rewrite('employerRef/organisationId', () => '2,02001E+15') },
  { rows: 3, ...rewrite('countryOfOrigin', () => 'Burma'), fits: is('countryOfOrigin', 'Myanmar') },
  { rows: 2, ...rewrite('countryOfOrigin', () => 'Corea') },
  { rows: 2, ...rewrite('sensitivity/level', () => 'secret') },
  { rows: 2, ...rewrite('narrative', (text) => `${text} Ring Contoh on 08-0000 0000.`) },
  { rows: 2, needs: ['disclosures/1/disclosedAt'], change: (row) => row.set('consents/1/status', 'Refused') },
  { rows: 2, ...empty('firewallApplied'), fits: is('migrationStatusAtIncident', 'Regular', 'Irregular') },
  { rows: 2, ...rewrite('affectedBySex/unknown', () => 1) },
  { rows: 2, ...rewrite('issues/2/isPrimary', () => 'Yes') },
  { rows: 2, ...rewrite('claims/1/agreedAmount/amount', (amount) => `9${amount}`) },
  {
    rows: 2,
    ...rewrite('collective', () => 'No'),
    fits: both(is('collective', 'Yes'), (row) => Number(textOf(row.get('affectedWorkersCount'))) > 1),
  },
  {
    rows: 1,
    needs: ['statusHistory/2/at'],
    change: (row) => row.set('statusHistory/2/at', '2019-01-01 08:00'),
  },
  {
    rows: 1,
    ...rewrite('status', () => 'Acknowledged'),
    fits: is('status', 'Being investigated', 'In mediation'),
  },
  {
    rows: 2,
    ...empty('complainantRef'),
    fits: both(is('submissionMode', 'Identified'), lacks('complainantContact/phone')),
  },
];

function thousands(key: string) {
  return (row: ReadonlyMap<string, unknown>): boolean => Number(row.get(key)) >= 1000;
}
