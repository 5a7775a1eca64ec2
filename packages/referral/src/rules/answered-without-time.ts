import { rule } from '@amparo/core';

/** Whatever follows an answer has the time of the answer. */
export const answeredWithoutTime = rule({
  code: 'referral.answered-without-time',
  source: 'R05',
  severity: 'error',
  at: '/respondedAt',
  when: 'attributeOf("referral-status", self.status, "answered", false)',
  check: 'has(self.respondedAt)',
  title: 'The receiver answered, but not when.',
  because: 'Without the time nobody can see how long clients wait.',
  fix: 'Enter when the receiver answered.',
});
