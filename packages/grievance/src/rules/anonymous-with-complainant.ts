import { rule } from '@amparo/core';

/** An anonymous case does not say who complains, not even by a pseudonym. */
export const anonymousWithComplainant = rule({
  code: 'grievance.anonymous-with-complainant',
  source: 'G07',
  severity: 'error',
  at: '/complainantRef',
  when: 'self.submissionMode == "anonymous"',
  check: '!has(self.complainantRef)',
  title: 'The case is anonymous, but {field} is filled in.',
  because: 'The person was promised that nobody would know. A pseudonym can lead back to them.',
  fix: 'Remove it. If the person agreed to be known to you, choose the mode confidential.',
});
