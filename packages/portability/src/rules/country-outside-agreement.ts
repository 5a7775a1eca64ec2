import { rule } from '@amparo/core';
import { agreementOf } from './others.ts';

/** The country of the benefit and all countries of counted time are parties to the agreement. */
export const countryOutsideAgreement = rule({
  code: 'portability.country-outside-agreement',
  source: 'P12',
  severity: 'error',
  scope: 'dataset',
  among: { agreement: agreementOf },
  at: '/country',
  when: 'self.basis == "pro-rata"',
  check:
    'self.country in others.agreement.parties ' +
    '&& (!has(self.countedPeriods) || self.countedPeriods.all(c, c.country in others.agreement.parties))',
  title: 'Time of a country that is not a party to the agreement is counted.',
  because: 'Only time of the parties may be added together; the benefit can be taken back.',
  fix: 'Leave out the time of other countries, or name the agreement that covers them.',
});
