import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Where one choice is asked for, one is made. */
export const severalChoicesForOne = rule({
  code: 'worker-voice.several-choices-for-one',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/codes',
  when: 'has(item.codes) && size(item.codes) > 1',
  check: `${askedItem}.all(asked, asked.type != "single-choice")`,
  title: 'Several choices were made where one is asked for.',
  because: 'It is not known which of them the worker meant.',
  fix: 'Keep the one that the worker meant, or mark the item as skipped.',
});
