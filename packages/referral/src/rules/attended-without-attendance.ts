import { rule } from '@amparo/core';

/** Who attended at some time attended. */
export const attendedWithoutAttendance = rule({
  code: 'referral.attended-without-attendance',
  source: 'R06',
  severity: 'error',
  at: '/clientAttended',
  when: 'has(self.attendedAt)',
  check: 'has(self.clientAttended) && self.clientAttended',
  title: 'A time of attendance is given, but not that the client came.',
  because: 'Whether the client came is what the whole referral was for.',
  fix: 'Say whether the client came, or remove the time.',
});
