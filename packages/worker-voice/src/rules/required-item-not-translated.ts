import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The words of a required item are there in every language of the instrument. */
export const requiredItemNotTranslated = rule({
  code: 'worker-voice.required-item-not-translated',
  source: 'S01',
  severity: 'error',
  forEach: '/items/*',
  at: '/label',
  when: 'item.required',
  check: shows('item.label'),
  title: 'The words of a required item are not given in every language of the instrument.',
  because: 'A worker must answer a question that they cannot read.',
  fix: 'Add the words in the missing languages, or take these languages off the list.',
});
