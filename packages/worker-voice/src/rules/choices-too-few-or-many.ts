import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** As many choices are made as the item allows. */
export const choicesTooFewOrMany = rule({
  code: 'worker-voice.choices-too-few-or-many',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/codes',
  when: 'has(item.codes)',
  check:
    `${askedItem}.all(asked, !has(asked.constraint) || ((!has(asked.constraint.minChoices) ` +
    '|| double(size(item.codes)) >= asked.constraint.minChoices) ' +
    '&& (!has(asked.constraint.maxChoices) ' +
    '|| double(size(item.codes)) <= asked.constraint.maxChoices)))',
  title: 'Fewer or more choices were made than the item allows.',
  because: 'Workers who chose more would count more than others.',
  fix: 'Check the answer against the instrument.',
});
