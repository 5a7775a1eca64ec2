import { rule } from '@amparo/core';
import { isInterview } from './terms.ts';

/** An interview has answers. */
export const interviewWithoutAnswers = rule({
  code: 'worker-voice.interview-without-answers',
  source: 'S05',
  severity: 'error',
  at: '/answers',
  when: `${isInterview} && self.consent.given`,
  check: 'size(self.answers) > 0',
  title: 'The response counts as an interview, but it has no answers.',
  because: 'Response rates would look better than they are.',
  fix: 'Add the answers, or count it as a refusal or break-off.',
});
