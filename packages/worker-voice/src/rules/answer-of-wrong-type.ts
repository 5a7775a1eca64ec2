import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem, isAnsweredByType } from './terms.ts';

/** The value of an answer stands in the field that fits the type of its item. */
export const answerOfWrongType = rule({
  code: 'worker-voice.answer-of-wrong-type',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/itemId',
  when: '!has(item.skipReason)',
  check: `${askedItem}.all(asked, ${isAnsweredByType('asked')})`,
  title: 'The answer is of another type than the item.',
  because: 'It cannot be counted with the others.',
  fix: 'Put the value into the field that fits the type of the item. A matrix or note has no answer; its rows have.',
});
