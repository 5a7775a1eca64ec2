import { rule } from '@amparo/core';
import { consentToEmbassy, embassyInformed, inDangerAtHome } from './terms.ts';

/** Where the status was not asked, asking for consent is the only way not to endanger someone. */
export const embassyInformedWithUnknownStatus = rule({
  code: 'referral.embassy-informed-with-unknown-status',
  source: 'R14',
  severity: 'warning',
  at: '/crossBorder/embassyInformed',
  when:
    `${embassyInformed} && !${inDangerAtHome} && (!has(self.clientMigrationStatus) ` +
    '|| self.clientMigrationStatus in ["unknown", "not-collected"])',
  check: consentToEmbassy,
  title: 'An embassy was told of a client whose status is not known, and the client had not agreed.',
  because: 'The state that a person fled from, or whose rules they broke, can punish them or their family.',
  fix: 'Ask the client before an embassy is told; you need not record their status for that.',
});
