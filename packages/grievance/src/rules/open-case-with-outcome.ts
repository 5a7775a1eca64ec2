import { rule } from '@amparo/core';

/**
 * A case that never ended has neither an outcome nor a time of its end. Silent once a case was appealed or has ended
 * before, because then the earlier outcome may stand; and where the status is not the last in the history, because the
 * case may have ended.
 */
export const openCaseWithOutcome = rule({
  code: 'grievance.open-case-with-outcome',
  source: 'Amparo, grievance case',
  severity: 'warning',
  at: '/status',
  when:
    'self.statusHistory[size(self.statusHistory) - 1].status == self.status ' +
    '&& !self.statusHistory.exists(step, step.status in ["appealed", "reopened"] ' +
    '|| attributeOf("case-status", step.status, "closed", false))',
  check: '!has(self.outcome) && !has(self.closedAt)',
  title: 'The case is still open by its {field}, but says how or when it ended.',
  because:
    'One reader stops working on the case because it seems to have ended, another counts it as still open.',
  fix: 'If the case has ended, enter the status it ended in. If not, remove the outcome and the time of its end.',
});
