import { rule } from '@amparo/core';

/** Fieldwork ends on or after the day it starts. */
export const fieldworkEndsBeforeStart = rule({
  code: 'worker-voice.fieldwork-ends-before-start',
  source: 'S08',
  severity: 'error',
  at: '/fieldworkEnd',
  check: 'self.fieldworkStart <= self.fieldworkEnd',
  title: '{field} is earlier than the start of fieldwork.',
  because: 'No response could be in time.',
  fix: 'Check both days; often day and month are swapped.',
});
