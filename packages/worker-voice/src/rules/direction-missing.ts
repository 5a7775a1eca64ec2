import { rule } from '@amparo/core';

/** A rating that counts in a dimension says which end of its scale is good. */
export const directionMissing = rule({
  code: 'worker-voice.direction-missing',
  source: 'Amparo, survey instrument',
  severity: 'warning',
  forEach: '/items/*',
  at: '/direction',
  when: 'has(item.dimension) && attributeOf("survey-item-type", item.type, "scale", false)',
  check: 'has(item.direction)',
  title: 'It is not said which end of the scale is good for workers.',
  because: 'The item is left out of the score of its dimension, or counts the wrong way round.',
  fix: 'Say whether a higher answer is better or worse for workers.',
});
