import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The choices of a required item are there in every language of the instrument. */
export const requiredChoicesNotTranslated = rule({
  code: 'worker-voice.required-choices-not-translated',
  source: 'S01',
  severity: 'error',
  forEach: '/items/*',
  at: '/choices',
  when: 'item.required && has(item.choices)',
  check: `item.choices.all(choice, ${shows('choice.label')})`,
  title: 'The choices of a required item are not given in every language of the instrument.',
  because: 'A worker must answer a question that they cannot read.',
  fix: 'Add the words of the choices in the missing languages.',
});
