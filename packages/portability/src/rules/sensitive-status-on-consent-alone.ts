import { rule } from '@amparo/core';

/**
 * A refugee or irregular status is processed on the ground of a public task or legal obligation, not of
 * consent alone.
 */
export const sensitiveStatusOnConsentAlone = rule({
  code: 'portability.sensitive-status-on-consent-alone',
  source: 'P28',
  severity: 'warning',
  at: '/consents',
  when:
    '(has(self.migrationStatus) && self.migrationStatus in ["irregular", "undocumented-by-employer-action", "asylum", "stateless-pending"]) ' +
    '|| (has(self.statusHistory) && self.statusHistory.exists(s, s.migrationStatus in ["irregular", "undocumented-by-employer-action", "asylum", "stateless-pending"]))',
  check:
    'has(self.consents) && self.consents.exists(c, has(c.lawfulBasis) && c.lawfulBasis in ["public-task", "legal-obligation"])',
  title: 'A migration status that can harm the person is held without a legal basis other than consent.',
  because:
    'People who depend on a benefit cannot freely refuse; consent alone does not protect them or the institution.',
  fix: 'Enter the public task or legal obligation that the data is held for. If there is none, remove the migration status.',
});
