import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { askedItem } from './terms.ts';

/** Dates are within the bounds of the item. */
export const dateOutOfRange = rule({
  code: 'worker-voice.date-out-of-range',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/date',
  when: 'has(item.date)',
  check:
    `${askedItem}.all(asked, !has(asked.constraint) || ((!has(asked.constraint.earliest) ` +
    '|| asked.constraint.earliest <= item.date) && (!has(asked.constraint.latest) ' +
    '|| item.date <= asked.constraint.latest)))',
  title: 'The date is not within the bounds of the item.',
  because: 'It is often a slip, or a year of another calendar.',
  fix: 'Check the date.',
});
