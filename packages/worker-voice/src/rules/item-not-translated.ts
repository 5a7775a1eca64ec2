import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The words of an item are there in every language of the instrument. */
export const itemNotTranslated = rule({
  code: 'worker-voice.item-not-translated',
  source: 'S01',
  severity: 'warning',
  forEach: '/items/*',
  at: '/label',
  when: '!item.required',
  check: shows('item.label'),
  title: 'The words of an item are not given in every language of the instrument.',
  because: 'A worker who cannot read the question answers something else, or nothing.',
  fix: 'Add the words in the missing languages, or take these languages off the list.',
});
