import { rule } from '@amparo/core';

/** Each item is answered once. */
export const answerRepeated = rule({
  code: 'worker-voice.answer-repeated',
  source: 'S04',
  severity: 'error',
  forEach: '/answers/*',
  at: '/itemId',
  check: 'size(where(self.answers, "itemId", item.itemId)) == 1',
  title: 'The item is answered twice.',
  because: 'It is not known which answer the worker meant.',
  fix: 'Keep the last answer. Several choices belong in one answer.',
});
