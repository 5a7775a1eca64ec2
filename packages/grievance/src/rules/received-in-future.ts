import { rule } from '@amparo/core';

/**
 * A case has been received by the time it is checked; a day is left for clocks and offsets that are wrong. Silent where
 * the case was acknowledged before it was received: a rule of its own says so.
 */
export const receivedInFuture = rule({
  code: 'grievance.received-in-future',
  source: 'Amparo, grievance case',
  severity: 'warning',
  at: '/receivedAt',
  when: '!has(self.acknowledgedAt) || timestamp(self.receivedAt) <= timestamp(self.acknowledgedAt)',
  check: 'timestamp(self.receivedAt) <= timestamp(now) + duration("24h")',
  title: '{field} is in the future.',
  because: 'How long people wait is counted from this time. Until it has come, the case never seems late.',
  fix: 'Check the date and its offset from UTC, and whether the year is of another calendar.',
});
