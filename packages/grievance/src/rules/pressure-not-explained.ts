import { rule } from '@amparo/core';

/**
 * A case withdrawn under pressure reports retaliation or says why it was withdrawn. Silent where retaliation is not marked
 * as reported but its type or date is given: a rule of its own says so.
 */
export const pressureNotExplained = rule({
  code: 'grievance.pressure-not-explained',
  source: 'G20',
  severity: 'warning',
  at: '/withdrawalReason',
  when: 'has(self.outcome) && self.outcome == "withdrawn-under-pressure"',
  check:
    'self.retaliation.reported || has(self.withdrawalReason) || has(self.retaliation.date) ' +
    '|| (has(self.retaliation.types) && size(self.retaliation.types) > 0)',
  title: 'The case was withdrawn under pressure, but neither retaliation nor a reason is recorded.',
  because: 'Pressure that is not recorded cannot be answered, and others may face it next.',
  fix: 'Record the retaliation, or the reason in the words of the person, if they agree.',
});
