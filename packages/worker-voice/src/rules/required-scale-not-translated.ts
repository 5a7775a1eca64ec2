import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The words on the scale of a required item are there in every language of the instrument. */
export const requiredScaleNotTranslated = rule({
  code: 'worker-voice.required-scale-not-translated',
  source: 'S01',
  severity: 'error',
  forEach: '/items/*',
  at: '/scale',
  when: 'item.required && has(item.scale) && has(item.scale.labels)',
  check: `item.scale.labels.all(point, ${shows('point.label')})`,
  title: 'The words on the scale of a required item are not given in every language of the instrument.',
  because: 'A worker must answer a question that they cannot read.',
  fix: 'Add the words in the missing languages.',
});
