import { rule } from '@amparo/core';

/** Each choice of an item has a code of its own. */
export const choiceCodeRepeated = rule({
  code: 'worker-voice.choice-code-repeated',
  source: 'S03',
  severity: 'error',
  forEach: '/items/*',
  at: '/choices',
  when: 'has(item.choices)',
  check: 'size(distinct(item.choices.map(choice, choice.code))) == size(item.choices)',
  title: 'Two choices of the item have the same code.',
  because: 'It is not known which of them a worker chose.',
  fix: 'Give each choice a code of its own.',
});
