import { rule } from '@amparo/core';

/** A share of one choice says of which. */
export const shareOfNoChoice = rule({
  code: 'worker-voice.share-of-no-choice',
  source: 'Amparo, survey result',
  severity: 'error',
  at: '/choiceCode',
  when: 'self.statistic == "share"',
  check: 'has(self.choiceCode)',
  title: 'It is not said which choice the share is of.',
  because: 'The figure cannot be understood.',
  fix: 'Enter the code of the choice.',
});
