import { rule } from '@amparo/core';

/**
 * A status follows one that it may follow; a status that only repeats itself is no step. Silent next to steps
 * that are out of order: a rule of its own says so.
 */
export const statusStepNotAllowed = rule({
  code: 'referral.status-step-not-allowed',
  source: 'R04',
  severity: 'error',
  forEach: '/statusHistory/*',
  at: '/status',
  when: 'index > 0.0',
  check:
    'item.status == self.statusHistory[int(index) - 1].status ' +
    '|| item.status in attributeOf("referral-status", self.statusHistory[int(index) - 1].status, "next", []) ' +
    '|| timestamp(item.at) < timestamp(self.statusHistory[int(index) - 1].at)',
  title: 'This status cannot follow the one before it.',
  because: 'A step that cannot be hides that a client was, for example, never accepted, or lost.',
  fix: 'Add the steps in between, or correct the status. After a final status, make a new referral.',
});
