import { rule } from '@amparo/core';

/**
 * A status follows one that it may follow; a status that only repeats itself is no step. Silent next to steps that
 * are out of order, because there nobody can tell what followed what, and on a last step that is not the status of
 * the case: rules of their own say so.
 */
export const statusStepNotAllowed = rule({
  code: 'grievance.status-step-not-allowed',
  source: 'G09',
  severity: 'error',
  forEach: '/statusHistory/*',
  at: '/status',
  when: 'index > 0.0',
  check:
    'item.status == self.statusHistory[int(index) - 1].status ' +
    '|| item.status in attributeOf("case-status", self.statusHistory[int(index) - 1].status, "next", []) ' +
    '|| timestamp(item.at) < timestamp(self.statusHistory[int(index) - 1].at) ' +
    '|| (index > 1.0 && timestamp(self.statusHistory[int(index) - 1].at) < timestamp(self.statusHistory[int(index) - 2].at)) ' +
    '|| (int(index) + 1 == size(self.statusHistory) ? item.status != self.status ' +
    ': timestamp(self.statusHistory[int(index) + 1].at) < timestamp(item.at))',
  title: 'This status cannot follow the one before it.',
  because: 'A missing step hides that a case was, for example, never screened or never decided.',
  fix: 'Add the steps in between, or correct the status.',
});
