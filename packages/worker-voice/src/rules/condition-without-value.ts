import { rule } from '@amparo/core';

/** A condition compares with one value. */
export const conditionWithoutValue = rule({
  code: 'worker-voice.condition-without-value',
  source: 'S02',
  severity: 'error',
  forEach: '/items/*/enableWhen/*',
  at: '/operator',
  check:
    'size([has(item.answerCode), has(item.answerNumber), has(item.answerDate), has(item.answerBoolean)].filter(given, given)) ' +
    '== 1 && (item.operator != "exists" || has(item.answerBoolean))',
  title: 'The condition has no value to compare with, or several.',
  because: 'Tools guess differently, so that workers are not asked the same questions.',
  fix: 'Give one value: a choice, a number, a date, or yes or no. With “exists”, say yes or no.',
});
