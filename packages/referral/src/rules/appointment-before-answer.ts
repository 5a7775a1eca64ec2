import { rule } from '@amparo/core';

/** An appointment is at or after the answer that gave it. */
export const appointmentBeforeAnswer = rule({
  code: 'referral.appointment-before-answer',
  source: 'R06',
  severity: 'error',
  at: '/appointmentAt',
  when: 'has(self.appointmentAt) && has(self.respondedAt)',
  check: 'timestamp(self.respondedAt) <= timestamp(self.appointmentAt)',
  title: '{field} is earlier than the answer of the receiver.',
  because: 'The client is told to come at a time that has passed.',
  fix: 'Check both times and their offsets from UTC.',
});
