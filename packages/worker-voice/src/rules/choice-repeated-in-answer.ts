import { rule } from '@amparo/core';

/** Each choice is made once. */
export const choiceRepeatedInAnswer = rule({
  code: 'worker-voice.choice-repeated-in-answer',
  source: 'S03',
  severity: 'error',
  forEach: '/answers/*',
  at: '/codes',
  when: 'has(item.codes)',
  check: 'size(distinct(item.codes)) == size(item.codes)',
  title: 'A choice is made twice in one answer.',
  because: 'It would be counted twice.',
  fix: 'Keep each choice once.',
});
