import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Answers belong to items of the instrument. */
export const answerToUnknownItem = rule({
  code: 'worker-voice.answer-to-unknown-item',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/itemId',
  check: `size(${askedItem}) > 0`,
  title: 'The answer belongs to an item that the instrument does not have.',
  because: 'Nobody knows what was asked.',
  fix: 'Correct the id of the item, or the version of the instrument.',
});
