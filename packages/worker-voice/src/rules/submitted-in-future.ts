import { rule } from '@amparo/core';

/** A response was submitted by the day on which it is checked; a day is left for offsets from UTC. */
export const submittedInFuture = rule({
  code: 'worker-voice.submitted-in-future',
  source: 'Amparo, survey response',
  severity: 'warning',
  at: '/submittedAt',
  check: 'self.submittedAt <= addDays(dateOf(now), 1.0)',
  title: '{field} is in the future.',
  because: 'It cannot be told whether the worker answered during fieldwork.',
  fix: 'Check the date, and whether the year is of another calendar.',
});
