import { rule } from '@amparo/core';

/** Without consent there are no answers. */
export const answersWithoutConsent = rule({
  code: 'worker-voice.answers-without-consent',
  source: 'S07',
  severity: 'error',
  at: '/answers',
  when: '!self.consent.given',
  check: 'size(self.answers) == 0',
  title: 'There are answers, though the worker did not agree to take part.',
  because: 'Answers without consent must not be used, and using them breaks the trust of all others.',
  fix: 'Delete the answers. If the worker did agree, correct the consent.',
});
