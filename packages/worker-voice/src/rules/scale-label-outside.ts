import { rule } from '@amparo/core';

/** Words on a scale stand at its points. */
export const scaleLabelOutside = rule({
  code: 'worker-voice.scale-label-outside',
  source: 'S04',
  severity: 'error',
  forEach: '/items/*/scale',
  at: '/labels',
  when: 'has(item.labels)',
  check: 'item.labels.all(point, item.minimum <= point.value && point.value <= item.maximum)',
  title: 'Words are given for a point that is not on the scale.',
  because: 'Workers would choose an answer that then counts as a fault.',
  fix: 'Check the points and both ends of the scale.',
});
