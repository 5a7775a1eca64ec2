import { rule } from '@amparo/core';

/** An open period has no last day. */
export const periodOngoingWithEnd = rule({
  code: 'portability.period-ongoing-with-end',
  source: 'EESSI form U002',
  severity: 'error',
  at: '/ongoing',
  check: '!(self.ongoing && has(self.dateTo))',
  title: 'The period is said to go on, and has a last day.',
  because: 'It is unclear how much time counts.',
  fix: 'Remove the last day, or say that the period no longer goes on.',
});
