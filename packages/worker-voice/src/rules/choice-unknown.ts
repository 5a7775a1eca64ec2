import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Choices made are choices of the item. */
export const choiceUnknown = rule({
  code: 'worker-voice.choice-unknown',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/codes',
  when: 'has(item.codes)',
  check:
    `${askedItem}.all(asked, !has(asked.choices) ` +
    '|| item.codes.all(chosen, size(where(asked.choices, "code", chosen)) > 0))',
  title: 'A choice was made that the item does not have.',
  because: 'It cannot be counted.',
  fix: 'Correct the code of the choice, or the version of the instrument.',
});
