import { rule } from '@amparo/core';
import { personOf } from './others.ts';

/** Requests about people with a refugee or irregular status rest on a public task or legal obligation. */
export const statusDataOnConsentAlone = rule({
  code: 'portability.status-data-on-consent-alone',
  source: 'P28',
  severity: 'warning',
  scope: 'subject',
  among: { person: personOf },
  at: '/lawfulBasis',
  when: 'has(others.person.migrationStatus) && others.person.migrationStatus in ["irregular", "undocumented-by-employer-action", "asylum", "stateless-pending"]',
  check: 'self.lawfulBasis in ["public-task", "legal-obligation"]',
  title:
    'The request is about a person with a status that can harm them, and rests on a ground other than a public task or legal obligation.',
  because:
    'If the other institution learns of the status, only a duty in law keeps it from being used against the person.',
  fix: 'Enter the public task or legal obligation that the request is made for.',
});
