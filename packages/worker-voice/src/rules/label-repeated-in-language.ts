import { rule } from '@amparo/core';

/** The words of an item are there once in each language. */
export const labelRepeatedInLanguage = rule({
  code: 'worker-voice.label-repeated-in-language',
  source: 'S01',
  severity: 'warning',
  forEach: '/items/*',
  at: '/label',
  check: 'size(distinct(item.label.map(told, told.language))) == size(item.label)',
  title: 'The words of an item are given twice in one language.',
  because: 'Tools show one of them by chance, so that workers are not asked the same.',
  fix: 'Keep one text in each language.',
});
