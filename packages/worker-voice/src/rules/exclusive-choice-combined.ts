import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** A choice that stands alone, a refusal or “does not know” is not combined with others. */
export const exclusiveChoiceCombined = rule({
  code: 'worker-voice.exclusive-choice-combined',
  source: 'S03',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/codes',
  when: 'has(item.codes) && size(item.codes) > 1',
  check:
    `${askedItem}.all(asked, !has(asked.choices) ` +
    '|| !item.codes.exists(chosen, where(asked.choices, "code", chosen).exists(choice, (has(choice.exclusive) ' +
    '&& choice.exclusive) || (has(choice.refusal) && choice.refusal) || (has(choice.dontKnow) ' +
    '&& choice.dontKnow))))',
  title:
    'A choice that stands alone, such as “none” or “does not want to answer”, was made together with others.',
  because: 'The answer contradicts itself, and a refusal must be respected.',
  fix: 'Keep either the choice that stands alone or the others.',
});
