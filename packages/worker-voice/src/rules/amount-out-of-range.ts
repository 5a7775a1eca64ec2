import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Amounts are within the bounds of the item. */
export const amountOutOfRange = rule({
  code: 'worker-voice.amount-out-of-range',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/money',
  when: 'has(item.money)',
  check:
    `${askedItem}.all(asked, !has(asked.constraint) || ((!has(asked.constraint.minimum) ` +
    '|| asked.constraint.minimum <= numberOf(item.money.amount)) && (!has(asked.constraint.maximum) ' +
    '|| numberOf(item.money.amount) <= asked.constraint.maximum)))',
  title: 'The amount is not within the bounds of the item.',
  because: 'One such amount shifts every mean.',
  fix: 'Check the amount and its currency.',
});
