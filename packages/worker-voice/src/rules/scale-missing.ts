import { rule } from '@amparo/core';

/** An item to rate has a scale. */
export const scaleMissing = rule({
  code: 'worker-voice.scale-missing',
  source: 'S04',
  severity: 'error',
  forEach: '/items/*',
  at: '/scale',
  when: 'attributeOf("survey-item-type", item.type, "scale", false)',
  check: 'has(item.scale)',
  title: 'The item has no scale.',
  because: 'Whether an answer is good or bad depends on where the scale begins and ends.',
  fix: 'Add the lowest and the highest point of the scale.',
});
