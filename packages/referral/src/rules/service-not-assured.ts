import { rule } from '@amparo/core';

/** An entry was checked within the last year. */
export const serviceNotAssured = rule({
  code: 'referral.service-not-assured',
  source: 'R24',
  severity: 'warning',
  at: '/assuredDate',
  when: 'has(self.assuredDate)',
  check: 'dateOf(now) <= addMonths(self.assuredDate, settings.assuranceMaxAgeMonths)',
  title: 'Nobody has checked for a long time whether this entry is still true.',
  because: 'Clients travel to places that have moved or closed.',
  fix: 'Call the service, correct the entry, and enter the date.',
});
