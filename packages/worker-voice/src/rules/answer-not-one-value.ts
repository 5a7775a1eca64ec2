import { rule } from '@amparo/core';

/** An answer has one value, or the reason why it has none. */
export const answerNotOneValue = rule({
  code: 'worker-voice.answer-not-one-value',
  source: 'S05',
  severity: 'error',
  forEach: '/answers/*',
  at: '',
  check:
    '(has(item.codes) ? 1.0 : 0.0) + (has(item.number) ? 1.0 : 0.0) + (has(item.money) ? 1.0 ' +
    ': 0.0) + (has(item.date) ? 1.0 : 0.0) + (has(item.boolean) ? 1.0 : 0.0) + (has(item.text) ? 1.0 ' +
    ': 0.0) + (has(item.skipReason) ? 1.0 : 0.0) == 1.0',
  title: 'The answer has neither a value nor a reason for having none, or more than one of them.',
  because: 'It is not known what the worker meant.',
  fix: 'Keep one value, or say why there is none: not asked, refused, does not know, skipped.',
});
