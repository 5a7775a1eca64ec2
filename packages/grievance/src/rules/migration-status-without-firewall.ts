import { rule } from '@amparo/core';

/**
 * A case that tells a migration status, in its field or by a flag, is kept from immigration enforcement. A status
 * that was not collected tells nothing. Immigration enforcement itself is in no code list.
 */
export const migrationStatusWithoutFirewall = rule({
  code: 'grievance.migration-status-without-firewall',
  source: 'G16',
  severity: 'error',
  at: '/firewallApplied',
  when:
    '(has(self.migrationStatusAtIncident) && self.migrationStatusAtIncident != "not-collected") ' +
    '|| (has(self.sensitivity.flags) && "irregular-status" in self.sensitivity.flags)',
  check: 'has(self.firewallApplied) && self.firewallApplied',
  title: 'The case tells a migration status, but no firewall is applied.',
  because: 'People complain only when that cannot lead to detention or deportation.',
  fix: 'Remove the migration status if you do not need it. If you do, apply the firewall and mark it here.',
});
