import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The choices of an item are there in every language of the instrument. */
export const choicesNotTranslated = rule({
  code: 'worker-voice.choices-not-translated',
  source: 'S01',
  severity: 'warning',
  forEach: '/items/*',
  at: '/choices',
  when: '!item.required && has(item.choices)',
  check: `item.choices.all(choice, ${shows('choice.label')})`,
  title: 'The choices of an item are not given in every language of the instrument.',
  because: 'A worker who cannot read the question answers something else, or nothing.',
  fix: 'Add the words of the choices in the missing languages.',
});
