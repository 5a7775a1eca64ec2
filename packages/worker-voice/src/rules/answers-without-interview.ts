import { rule } from '@amparo/core';
import { isInterview } from './terms.ts';

/** Only complete and partial interviews keep answers. */
export const answersWithoutInterview = rule({
  code: 'worker-voice.answers-without-interview',
  source: 'AAPOR, break-off',
  severity: 'warning',
  at: '/answers',
  when: `self.consent.given && !${isInterview}`,
  check: 'size(self.answers) == 0',
  title: 'There are answers, though the response does not count as an interview.',
  because: 'A worker who breaks off takes the answers back, unless enough was answered to count.',
  fix: 'Delete the answers, or count the response as partial.',
});
