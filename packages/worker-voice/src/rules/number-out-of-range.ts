import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Numbers are whole points of the scale of the item and within its bounds. */
export const numberOutOfRange = rule({
  code: 'worker-voice.number-out-of-range',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/number',
  when: 'has(item.number)',
  check:
    `${askedItem}.all(asked, (!has(asked.scale) || (asked.scale.minimum <= item.number ` +
    '&& item.number <= asked.scale.maximum && item.number == double(int(item.number)))) ' +
    '&& (!has(asked.constraint) || ((!has(asked.constraint.minimum) ' +
    '|| asked.constraint.minimum <= item.number) && (!has(asked.constraint.maximum) ' +
    '|| item.number <= asked.constraint.maximum))))',
  title: 'The number is not on the scale of the item, or not within its bounds.',
  because: 'One such number shifts every mean.',
  fix: 'Check the answer, and whether codes such as 99 for “does not know” were left in: they are a reason for no answer.',
});
