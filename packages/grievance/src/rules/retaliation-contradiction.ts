import { rule } from '@amparo/core';

/** Where no retaliation is reported, nothing more is said of it. */
export const retaliationContradiction = rule({
  code: 'grievance.retaliation-contradiction',
  source: 'Amparo, grievance case',
  severity: 'warning',
  at: '/retaliation/reported',
  when: '!self.retaliation.reported',
  check: '!has(self.retaliation.date) && (!has(self.retaliation.types) || size(self.retaliation.types) == 0)',
  title: 'The case says that no retaliation was reported, but gives its type or date.',
  because: 'Retaliation that is overlooked is not answered, and the worker stays without protection.',
  fix: 'If there was retaliation, mark it as reported. If not, remove types and date.',
});
