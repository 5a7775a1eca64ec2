import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The words on the scale of an item are there in every language of the instrument. */
export const scaleNotTranslated = rule({
  code: 'worker-voice.scale-not-translated',
  source: 'S01',
  severity: 'warning',
  forEach: '/items/*',
  at: '/scale',
  when: '!item.required && has(item.scale) && has(item.scale.labels)',
  check: `item.scale.labels.all(point, ${shows('point.label')})`,
  title: 'The words on the scale of an item are not given in every language of the instrument.',
  because: 'A worker who cannot read the question answers something else, or nothing.',
  fix: 'Add the words in the missing languages.',
});
