import { rule } from '@amparo/core';

/** Bounds leave room for an answer. */
export const boundsUpsideDown = rule({
  code: 'worker-voice.bounds-upside-down',
  source: 'S04',
  severity: 'error',
  forEach: '/items/*/constraint',
  at: '',
  check:
    '(!has(item.minimum) || !has(item.maximum) || item.minimum <= item.maximum) ' +
    '&& (!has(item.earliest) || !has(item.latest) || item.earliest <= item.latest) ' +
    '&& (!has(item.minChoices) || !has(item.maxChoices) || item.minChoices <= item.maxChoices)',
  title: 'No answer can be within these bounds.',
  because: 'Every answer of a worker would count as a fault.',
  fix: 'Check which bound is the lower one.',
});
