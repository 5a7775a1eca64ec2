import { rule } from '@amparo/core';

/** An anonymous case holds no way to reach the complainant. */
export const anonymousWithContact = rule({
  code: 'grievance.anonymous-with-contact',
  source: 'G07',
  severity: 'error',
  at: '/complainantContact',
  when: 'self.submissionMode == "anonymous"',
  check: '!has(self.complainantContact)',
  title: 'The case is anonymous, but {field} is filled in.',
  because:
    'A phone number or e-mail address tells who the person is, and they were promised that nobody would know.',
  fix: 'Remove it. If the person agreed to be known to you, choose the mode confidential.',
});
