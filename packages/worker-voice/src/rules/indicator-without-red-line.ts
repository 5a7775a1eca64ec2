import { rule } from '@amparo/core';

/** An item about an indicator of forced labour says which answers show it. */
export const indicatorWithoutRedLine = rule({
  code: 'worker-voice.indicator-without-red-line',
  source: 'Amparo, survey instrument',
  severity: 'warning',
  forEach: '/items/*',
  at: '/redLine',
  when: 'has(item.iloIndicator)',
  check: 'has(item.redLine)',
  title: 'The item is about an indicator of forced labour, but it is not said which answers show it.',
  because: 'Results could not say whether there is forced labour.',
  fix: 'Name the answers that show the indicator.',
});
